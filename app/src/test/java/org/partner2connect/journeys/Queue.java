package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The secretariat's queue of expressions of interest. */
record Queue(Page page) {

  private static final String ADDRESS = "/workspace/expressions-of-interest";

  /** The one with that number on that heap, such as {@code to-decide}. */
  Queue open(String number, String tab) {
    page.navigate(ADDRESS + "?tab=" + tab + "&q=" + number);
    page.locator(".eoi-list a").first().click();
    assertThat(detail()).containsText(number);
    return this;
  }

  Locator detail() {
    return page.locator(".eoi-detail");
  }

  void ask(String question) {
    press("Ask for more…");
    write(question);
    confirm("Send the question");
  }

  void decline(String reason) {
    press("Decline…");
    write(reason);
    confirm("Decline");
  }

  void accept() {
    press("Accept…");
    confirm("Accept");
  }

  /** What the page says after a step. */
  void says(String words) {
    assertThat(page.locator("main")).containsText(words);
  }

  private void press(String name) {
    detail()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private void write(String words) {
    page.locator("vaadin-dialog textarea").fill(words);
  }

  private void confirm(String name) {
    page.locator("vaadin-dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
