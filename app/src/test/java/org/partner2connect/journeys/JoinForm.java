package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** The form by which organisations express interest. */
record JoinForm(Page page) {

  /** Whoever is faster than two seconds is taken for a program, and confirms the address first. */
  private static final double AS_FAST_AS_A_PERSON = 2_100;

  static JoinForm on(Page page, String language) {
    page.navigate("/" + language + "/join");
    return new JoinForm(page);
  }

  /** The first part: which organisation, and what it wants to work on. */
  void organisation(String name, String category, String country, String area, String why) {
    field("organisation").fill(name);
    page.locator("input[name=category][value=" + category + "]").check();
    field("country").selectOption(new SelectOption().setValue(country));
    field("website").fill("www.exemple-fictif.example");
    page.locator("input[name=areas][value=" + area + "]").check();
    field("motivation-" + area).fill(why);
  }

  /** The second part: whom to write to. */
  void person(String name, String email, String language) {
    field("contact").fill(name);
    field("email").fill(email);
    field("language").selectOption(new SelectOption().setValue(language));
  }

  /** Sends it as a person does whose browser has proven its work meanwhile. */
  void sendLikeAPerson() {
    page.waitForTimeout(AS_FAST_AS_A_PERSON);
    assertThat(page.locator("input[name=altcha]")).not().hasValue("");
    send();
  }

  void send() {
    page.locator("form#join button[type=submit]").click();
    page.waitForURL("**/join/received/**");
  }

  /** The number by which people speak of it. */
  String number() {
    return page.locator(".refcol .num").innerText().strip();
  }

  Locator field(String name) {
    return page.locator("[id='" + name + "']");
  }
}
