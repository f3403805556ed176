package org.partner2connect.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be used with a screen reader, in the light, in the dark and on a narrow phone. */
@ExtendWith(Stage.class)
class AccessibleJourneyIT {

  @ParameterizedTest
  @CsvSource({"en-GB, LIGHT, DARK", "fr-FR, DARK, LIGHT"})
  void noPageShutsAnybodyOut(String language, ColorScheme wide, ColorScheme narrow, Cast cast) {
    Look[] looks = {new Look(1280, wide), new Look(360, narrow)};
    Page page = cast.visitor(looks[0], language);
    page.navigate("/");
    isAccessible(page, "landing", looks);
    for (String open :
        List.of(
            "join",
            "join/personal-data",
            "join/link",
            "directory",
            "dashboard",
            "commitments",
            "commitments/P2C-C-006",
            "open-data",
            "calendar")) {
      page.navigate("/" + language.substring(0, 2) + "/" + open);
      isAccessible(page, open.replace('/', '-'), looks);
    }
    page.locator("main a[href*='/calendar/']").first().click();
    isAccessible(page, "event", looks);
    page.navigate(page.url().replace("/calendar/", "/hall/"));
    isAccessible(page, "hall", looks);

    cast.signIn(page, "chair", "/workspace/");
    page.locator("main a[href*='plans/']").first().waitFor();
    isAccessible(page, "home", looks);
    String group = page.locator("main a[href*='groups/']").first().getAttribute("href");

    page.locator("main a[href*='plans/']").first().click();
    PlanPage.on(page, language);
    isAccessible(page, "plan", looks);

    page.navigate("/workspace/" + group.replaceFirst(".*groups/", "groups/"));
    page.locator("main h1").first().waitFor();
    isAccessible(page, "group", looks);
    page.locator("main a[href*='coverage/']").first().click();
    page.locator("main .coverage-table").waitFor();
    isAccessible(page, "coverage", looks);
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, en-GB", "360, DARK, fr-FR"})
  void norDoesAnyOfTheSecretariat(int width, ColorScheme scheme, String language, Cast cast) {
    var look = new Look(width, scheme);
    Page page = cast.visitor(look, language);
    cast.signIn(page, "secretariat", "/workspace/expressions-of-interest");
    page.locator(".eoi-list a").first().waitFor();
    isAccessible(page, "queue", look);
    page.locator(".eoi-list a").first().click();
    page.locator(".eoi-detail h2").first().waitFor();
    isAccessible(page, "expression", look);
    for (String view :
        List.of(
            "expressions-of-interest/call",
            "organisations",
            "audit",
            "calendar",
            "commitments/review",
            "commitments/rates",
            "announcements",
            "progress-reports",
            "opportunities",
            "event-reports")) {
      page.navigate("/workspace/" + view);
      page.locator("main h1").first().waitFor();
      isAccessible(page, view.replace('/', '-'), look);
    }
    page.navigate("/workspace/organisations");
    page.locator("main a[href*='organisation/']").first().click();
    page.locator(".organisation-page .profile").waitFor();
    isAccessible(page, "organisation", look);
  }

  @ParameterizedTest
  @CsvSource({"1280, DARK, fr-FR", "360, LIGHT, en-GB"})
  void norDoesAnyOnWhichDeedsAreDone(int width, ColorScheme scheme, String language, Cast cast) {
    var look = new Look(width, scheme);
    Page page = cast.visitor(look, language);
    cast.signIn(page, "focal1", "/workspace/commitments");
    page.locator("main h1").first().waitFor();
    isAccessible(page, "our-commitments", look);
    page.locator("main a[href*='commitments/']").first().click();
    page.locator("main h2").first().waitFor();
    isAccessible(page, "our-commitment", look);
    for (String view :
        List.of(
            "commitments/draft",
            "reports",
            "opportunities/ours",
            "opportunities/new",
            "organisation/api-keys")) {
      page.navigate("/workspace/" + view);
      page.locator("main h1").first().waitFor();
      isAccessible(page, view.replace('/', '-'), look);
    }
    page.navigate("/workspace/opportunities");
    page.locator("main a[href*='opportunities/']").nth(2).click();
    page.locator(".opp-matches").first().waitFor();
    isAccessible(page, "opportunity", look);
    Page admin = cast.visitor(look, language);
    cast.signIn(admin, "admin", "/workspace/reference");
    admin.locator("main h1").first().waitFor();
    isAccessible(admin, "reference", look);
    admin.navigate("/workspace/reference/pillars");
    admin.locator("main h1").first().waitFor();
    isAccessible(admin, "pillars", look);
  }

  private static void isAccessible(Page page, String name, Look... looks) {
    for (Look look : looks) {
      look.putOn(page);
      look.isAccessible(page, name);
      assertThat(page.locator("html").getAttribute("lang"))
          .as(name + " says its language")
          .isEqualTo(((String) page.evaluate("() => navigator.language")).substring(0, 2));
      assertThat(
              (Boolean)
                  page.evaluate(
                      "() => document.documentElement.scrollWidth <="
                          + " document.documentElement.clientWidth"))
          .as(name + " scrolls sideways at " + look)
          .isTrue();
    }
    looks[0].putOn(page);
  }
}
