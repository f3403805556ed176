package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a plan's action to the register: a focal point begins a commitment beside the action, gets
 * it back with a note, submits it again, and dashboard, register and file tell the same figures.
 */
@ExtendWith(Stage.class)
class CommitmentJourneyIT {

  private static final String COUNTRY = "TCD";
  private static final String KEPT_FORMS =
      "Object.keys(localStorage).filter((key) => key.startsWith('p2c.form.')).length";
  private static final Pattern REFERENCE = Pattern.compile("P2C-C-\\d+");

  private final String tag = Long.toString(System.nanoTime(), 36);
  private final String title = "Backhaul for landlocked districts " + tag;

  @Test
  void anActionOfThePlanIsDeliveredAndEverybodyReadsTheSameFigures(Cast cast) {
    Page ministry = cast.signedIn("focal1");
    begin(ministry);
    write(ministry);
    String reference = submit(ministry);

    Page secretariat = cast.signedIn("secretariat");
    decide(secretariat, "Return with a note…", "Say by when, " + tag);
    new Mailbox(cast.system(), "focal1@example.org").with(reference);
    Page nobody = cast.visitor();
    Assertions.assertThat(csv(nobody)).noneMatch(line -> line.startsWith(reference));

    ministry.reload();
    assertThat(ministry.locator("#main")).containsText("Say by when, " + tag);
    ministry.getByRole(AriaRole.BUTTON, named("Continue writing")).click();
    Locator until = ministry.getByRole(AriaRole.COMBOBOX, named("Until (optional)"));
    until.fill("31/12/2027");
    until.press("Enter");
    isSaved(ministry);
    Assertions.assertThat(submit(ministry)).isEqualTo(reference);
    decide(secretariat, "Publish…", null);

    Page visitor = cast.visitor(360, ColorScheme.DARK, "en-GB");
    visitor.navigate("/en/commitments/" + reference);
    assertThat(visitor.locator("h1")).hasText(title);
    assertThat(visitor.locator("main")).containsText("USD 1,234,567");
    assertThat(visitor.locator("main")).not().containsText(tag + " by when");
    figuresAgree(visitor, reference);
    delivers(cast.signedIn("delegate1"));
  }

  @Test
  void whatIsTypedWithoutALineIsOfferedAgainAndSaved(Cast cast) {
    Page page = cast.signedIn("focal1");
    page.navigate("/workspace/commitments/draft");
    page.getByLabel("Title (English)").fill(title);
    page.getByLabel("Title (English)").press("Tab");
    isSaved(page);
    page.waitForURL("**/workspace/commitments/draft/**");
    String address = page.url();

    page.context().setOffline(true);
    String typed = "Typed on a train without a line, " + tag;
    page.getByLabel("Description (English)").fill(typed);
    assertThat(page.locator("p2c-pledge-state")).containsText("On this device only");
    page.waitForFunction("() => " + KEPT_FORMS + " === 1");
    page.navigate("about:blank");

    page.context().setOffline(false);
    page.navigate(address);
    Locator kept = page.locator("p2c-pledge-kept");
    assertThat(kept).containsText(typed);
    Assertions.assertThat(page.getByLabel("Description (English)").inputValue()).isEmpty();
    kept.getByText("Fill it in again").click();
    assertThat(page.getByLabel("Description (English)")).hasValue(typed);
    assertThat(kept).isHidden();
    isSaved(page);
    page.waitForFunction("() => " + KEPT_FORMS + " === 0");
    page.reload();
    assertThat(page.getByLabel("Description (English)")).hasValue(typed);
    assertThat(page.locator("p2c-pledge-kept")).isHidden();
  }

  /** Beside the action in the plan, which fills in area, action, countries and targets. */
  private static void begin(Page page) {
    page.locator(".plan-line a[href*='plans/']").first().click();
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Deliver .*backhaul")))
        .click();
    page.waitForURL("**/workspace/commitments/draft**");
    assertThat(page.locator("#main")).containsText("Chad");
  }

  private void write(Page page) {
    page.getByLabel("Financial: money").check();
    page.getByLabel("Title (English)").fill(title);
    page.getByLabel("Description (English)").fill("Two links across the border, shared by all.");
    Locator amount = page.getByLabel("Amount (required if financial)");
    amount.fill("USD 1,234,567");
    amount.press("Tab");
    assertThat(page.locator("#main")).containsText("Read as USD");
    isSaved(page);
  }

  private String submit(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Submit to the secretariat…")).click();
    confirm(page, "Submit");
    assertThat(page.locator("#main")).containsText("The secretariat reads it now");
    var reference = REFERENCE.matcher(page.locator("#main").textContent());
    Assertions.assertThat(reference.find()).isTrue();
    return reference.group();
  }

  private void decide(Page page, String step, @Nullable String note) {
    page.navigate("/workspace/commitments/review");
    page.getByRole(AriaRole.LINK, named(title)).first().click();
    page.getByRole(AriaRole.BUTTON, named(step)).click();
    if (note != null) {
      page.locator("vaadin-dialog textarea").fill(note);
    }
    confirm(page, step.substring(0, step.contains(" ") ? step.indexOf(' ') : step.length() - 1));
    assertThat(page.locator("#main")).containsText(note == null ? "is published" : "is returned");
  }

  private static void confirm(Page page, String name) {
    page.locator("vaadin-dialog, vaadin-confirm-dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void isSaved(Page page) {
    assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).first())
        .isVisible();
  }

  private void figuresAgree(Page visitor, String reference) {
    visitor.navigate("/en/dashboard?country=" + COUNTRY);
    assertThat(visitor.locator("#totals div").first()).containsText("1");
    assertThat(visitor.locator("#totals")).containsText("1.23 million");
    visitor.locator("#totals a.n").first().click();
    assertThat(visitor.locator("#count")).hasText("1");
    assertThat(visitor.locator("main table")).containsText(reference);
    var rows =
        visitor
            .request()
            .get("/open-data/commitments.csv?country=" + COUNTRY)
            .text()
            .lines()
            .skip(1)
            .toList();
    Assertions.assertThat(rows)
        .singleElement()
        .asString()
        .startsWith(reference)
        .contains("1234567", title);
  }

  /** The plan shows members what delivers the action now. */
  private void delivers(Page delegate) {
    delegate.locator(".plan-line a[href*='plans/']").first().click();
    assertThat(delegate.locator(".action-commitments").filter(withText(title))).hasCount(1);
  }

  private static List<String> csv(Page page) {
    return page.request().get("/open-data/commitments.csv").text().lines().toList();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
