package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** A plan as one person sees it. */
final class PlanPage {

  private final Page page;

  private PlanPage(Page page) {
    this.page = page;
  }

  /** Opens, from home, the plan of the first group that is listed there. */
  static PlanPage openedFromHome(Page page) {
    page.locator("main a[href*='plans/']").first().click();
    return on(page);
  }

  static PlanPage on(Page page) {
    var plan = new PlanPage(page);
    plan.text().waitFor();
    plan.isSaved();
    return plan;
  }

  static void on(Page page, String language) {
    page.locator("p2c-editor .ProseMirror").waitFor();
    assertThat(page.locator("p2c-save-state").first())
        .containsText(language.startsWith("fr") ? "Enregistré" : "Saved");
  }

  Page page() {
    return page;
  }

  String address() {
    return page.url();
  }

  Locator text() {
    return page.locator("p2c-editor .ProseMirror");
  }

  Locator saveState() {
    return page.locator("p2c-save-state").first();
  }

  /** The bar across the top that explains. */
  Locator notice() {
    return page.locator("p2c-editor-notice").first();
  }

  Locator rows() {
    return page.locator(".plan-actions tbody tr");
  }

  /** A page that is shown without waiting for the server. */
  static PlanPage shownOn(Page page) {
    var plan = new PlanPage(page);
    plan.text().waitFor();
    return plan;
  }

  /** Begins a new paragraph at the end of the text. */
  void startParagraph() {
    text().focus();
    text()
        .evaluate(
            """
            text => {
              const selection = getSelection();
              selection.selectAllChildren(text.querySelector(':scope > p:last-of-type'));
              selection.collapseToEnd();
            }
            """);
    // The editor learns of a selection by an event that the browser sends a moment later.
    page.waitForTimeout(200);
    page.keyboard().press("Enter");
  }

  void type(String words) {
    page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(15));
  }

  void insertAction(String title) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Insert action")).click();
    type(title);
  }

  void isSaved() {
    assertThat(saveState())
        .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
  }

  void shows(String words, double withinMillis) {
    assertThat(text())
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(withinMillis));
  }
}
