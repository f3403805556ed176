package org.partner2connect.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be used with a screen reader, in the light, in the dark and on a narrow phone. */
@ExtendWith(Stage.class)
class AccessibleJourneyIT {

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, en-GB", "1280, DARK, fr-FR", "360, LIGHT, fr-FR", "360, DARK, en-GB"})
  void noPageShutsAnybodyOut(int width, ColorScheme scheme, String language, Cast cast) {
    Page page = cast.visitor(width, scheme, language);
    page.navigate("/");
    isAccessible(page, "landing", width, scheme);
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
      isAccessible(page, open.replace('/', '-'), width, scheme);
    }
    page.locator("main a[href*='/calendar/']").first().click();
    isAccessible(page, "event", width, scheme);
    page.navigate(page.url().replace("/calendar/", "/hall/"));
    isAccessible(page, "hall", width, scheme);

    cast.signIn(page, "chair", "/workspace/");
    page.locator("main a[href*='plans/']").first().waitFor();
    isAccessible(page, "home", width, scheme);
    String group = page.locator("main a[href*='groups/']").first().getAttribute("href");

    page.locator("main a[href*='plans/']").first().click();
    PlanPage.on(page, language);
    isAccessible(page, "plan", width, scheme);

    page.navigate("/workspace/" + group.replaceFirst(".*groups/", "groups/"));
    page.locator("main h1").first().waitFor();
    isAccessible(page, "group", width, scheme);
    page.locator("main a[href*='coverage/']").first().click();
    page.locator("main .coverage-table").waitFor();
    isAccessible(page, "coverage", width, scheme);
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, en-GB", "360, DARK, fr-FR"})
  void norDoesAnyOfTheSecretariat(int width, ColorScheme scheme, String language, Cast cast) {
    Page page = cast.visitor(width, scheme, language);
    cast.signIn(page, "secretariat", "/workspace/expressions-of-interest");
    page.locator(".eoi-list a").first().waitFor();
    isAccessible(page, "queue", width, scheme);
    page.locator(".eoi-list a").first().click();
    page.locator(".eoi-detail h2").first().waitFor();
    isAccessible(page, "expression", width, scheme);
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
      isAccessible(page, view.replace('/', '-'), width, scheme);
    }
    page.navigate("/workspace/organisations");
    page.locator("main a[href*='organisation/']").first().click();
    page.locator(".organisation-page .profile").waitFor();
    isAccessible(page, "organisation", width, scheme);
  }

  @ParameterizedTest
  @CsvSource({"1280, DARK, fr-FR", "360, LIGHT, en-GB"})
  void norDoesAnyOnWhichDeedsAreDone(int width, ColorScheme scheme, String language, Cast cast) {
    Page page = cast.visitor(width, scheme, language);
    cast.signIn(page, "focal1", "/workspace/commitments");
    page.locator("main h1").first().waitFor();
    isAccessible(page, "our-commitments", width, scheme);
    page.locator("main a[href*='commitments/']").first().click();
    page.locator("main h2").first().waitFor();
    isAccessible(page, "our-commitment", width, scheme);
    for (String view :
        List.of(
            "commitments/draft",
            "reports",
            "opportunities/ours",
            "opportunities/new",
            "organisation/api-keys")) {
      page.navigate("/workspace/" + view);
      page.locator("main h1").first().waitFor();
      isAccessible(page, view.replace('/', '-'), width, scheme);
    }
    page.navigate("/workspace/opportunities");
    page.locator("main a[href*='opportunities/']").nth(2).click();
    page.locator(".opp-matches").first().waitFor();
    isAccessible(page, "opportunity", width, scheme);
    Page admin = cast.visitor(width, scheme, language);
    cast.signIn(admin, "admin", "/workspace/reference");
    admin.locator("main h1").first().waitFor();
    isAccessible(admin, "reference", width, scheme);
    admin.navigate("/workspace/reference/pillars");
    admin.locator("main h1").first().waitFor();
    isAccessible(admin, "pillars", width, scheme);
  }

  private static void isAccessible(Page page, String name, int width, ColorScheme scheme) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "journeys", name + "-" + width + "-" + scheme + ".png")));
    assertThat(page.locator("html").getAttribute("lang"))
        .as(name + " says its language")
        .isEqualTo(((String) page.evaluate("() => navigator.language")).substring(0, 2));
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .as(name + " at " + width + " " + scheme)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget())
        .isEmpty();
    assertThat(
            (Boolean)
                page.evaluate(
                    "() => document.documentElement.scrollWidth <="
                        + " document.documentElement.clientWidth"))
        .as(name + " scrolls sideways at " + width)
        .isTrue();
  }
}
