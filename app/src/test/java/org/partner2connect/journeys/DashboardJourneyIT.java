package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor explores what was promised: without script on a phone, and by keyboard alone. */
@ExtendWith(Stage.class)
class DashboardJourneyIT {

  @Test
  void withoutScriptNumberListMapAndFileAgree(Cast cast) {
    Page visitor = cast.visitorWithoutScript();
    visitor.navigate("/en/dashboard");
    visitor.locator("#area").selectOption("ACCESS");
    visitor.locator("#region").selectOption("AFR");
    visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
    assertThat(visitor.locator("#area")).hasValue("ACCESS");
    Locator number = visitor.locator("#totals a.n").first();
    String count = number.textContent();
    Assertions.assertThat(Integer.parseInt(count)).isPositive();
    assertThat(visitor.locator("#by-area tfoot a.n")).hasText(count);
    number.click();

    assertThat(visitor.locator("#count")).hasText(count);
    assertThat(visitor.locator("main table.stack tbody tr")).hasCount(Integer.parseInt(count));
    String file =
        visitor
            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("as CSV"))
            .getAttribute("href");
    Assertions.assertThat(rows(visitor, file)).hasSize(Integer.parseInt(count));
    visitor.locator("main table.stack tbody a").first().click();
    assertThat(visitor.locator("#history")).isVisible();
    assertThat(visitor.locator(".refcol")).containsText("P2C-C-");
  }

  @Test
  void aCountryOfTheTableLeadsToItsCommitmentsByKeyboard(Cast cast) {
    Page visitor = cast.visitor();
    visitor.navigate("/en/dashboard");
    visitor.keyboard().press("Tab");
    Locator focused = visitor.locator(":focus");
    assertThat(focused).hasText("Skip to the content");
    Locator ghana =
        visitor
            .locator("#map tr")
            .filter(new Locator.FilterOptions().setHasText("Ghana"))
            .locator("a");
    for (int presses = 0; presses < 120; presses++) {
      visitor.keyboard().press("Tab");
      if (Boolean.TRUE.equals(ghana.evaluate("link => link === document.activeElement"))) {
        break;
      }
    }
    assertThat(ghana).isFocused();
    String count = ghana.textContent();
    visitor.keyboard().press("Enter");
    visitor.waitForURL("**/en/commitments?country=GHA");
    assertThat(visitor.locator("#count")).hasText(count);
  }

  /**
   * The records of the file; none of those that this register holds has a line break in a field.
   */
  private static List<String> rows(Page page, String address) {
    return page.request().get(address).text().lines().skip(1).toList();
  }
}
