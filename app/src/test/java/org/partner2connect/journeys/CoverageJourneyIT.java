package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An action that nobody delivers becomes a call for partners. */
@ExtendWith(Stage.class)
class CoverageJourneyIT {

  private final String title = "Partners wanted, " + Long.toString(System.nanoTime(), 36);

  @Test
  void theChairTurnsAGapIntoACallThatEverybodySees(Cast cast) {
    Page chair = cast.signedIn("chair");
    chair.locator("a.t[href*='groups/']").first().click();
    link(chair.locator("main"), "See the coverage").first().click();
    chair.waitForURL("**/workspace/coverage/*");
    assertThat(chair.locator(".coverage-count")).containsText("no commitment");
    String address = chair.url();
    String action = call(chair);

    chair.navigate(address);
    Locator line = line(chair, action);
    assertThat(link(line, title)).isVisible();
    assertThat(line.locator(".coverage-button")).hasCount(0);

    Page delegate = cast.signedIn("delegate1");
    delegate.navigate(address);
    assertThat(link(line(delegate, action), title)).isVisible();
    assertThat(delegate.locator(".coverage-button")).hasCount(0);
    link(line(delegate, action), title).click();
    assertThat(delegate.locator("h1")).containsText(title);
  }

  @Test
  void thePlanLeadsToItsCoverageAndTheAddressKeepsTheFilter(Cast cast) {
    Page delegate = cast.signedIn("delegate1");
    delegate.locator(".plan-line a[href*='plans/']").first().click();
    link(delegate.locator(".plan-actions"), "See the coverage").click();
    delegate.waitForURL("**/workspace/coverage/*");
    delegate.navigate(delegate.url() + "?show=WITHOUT");
    assertThat(delegate.locator(".coverage-actions .tag-attention").first()).isVisible();
    assertThat(delegate.locator(".coverage-actions .tag-done")).hasCount(0);
    delegate
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all actions"))
        .click();
    delegate.waitForURL(Pattern.compile(".*/workspace/coverage/[^?]*$"));
  }

  /** Calls for partners for the first gap and says what the gap is called. */
  private String call(Page chair) {
    Locator button = chair.locator(".coverage-button").first();
    String action =
        chair
            .locator(".coverage-actions > li")
            .filter(new Locator.FilterOptions().setHas(chair.locator(".coverage-button")))
            .first()
            .locator(".coverage-title")
            .textContent();
    button.click();
    assertThat(chair.locator("h1")).hasText("Call for partners");
    chair
        .locator("vaadin-select")
        .filter(new Locator.FilterOptions().setHasText("Type"))
        .first()
        .click();
    chair.locator("vaadin-select-item").getByText("Infrastructure").click();
    chair.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(title);
    chair
        .getByLabel("Scope", new Page.GetByLabelOptions().setExact(true))
        .fill("Capacity for the first year, from whoever has some.");
    chair
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Call for partners").setExact(true))
        .click();
    assertThat(chair.locator("h1")).containsText(title);
    return action;
  }

  private static Locator line(Page page, String action) {
    return page.locator(".coverage-actions > li")
        .filter(new Locator.FilterOptions().setHasText(action));
  }

  private static Locator link(Locator place, String name) {
    return place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }
}
