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
  }

  private static void isAccessible(Page page, String name, int width, ColorScheme scheme) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "journeys", name + "-" + width + "-" + scheme + ".png")));
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .as(name + " at " + width + " " + scheme)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget())
        .isEmpty();
    assertThat(
            (Boolean)
                page.evaluate(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .as(name + " scrolls sideways at " + width)
        .isTrue();
  }
}
