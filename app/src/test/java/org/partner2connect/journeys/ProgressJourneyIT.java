package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partner2connect.journeys.ReportOverdue.REFERENCE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A report that is overdue: asked for by the secretariat, written from the mail on a phone, used
 * up, disputed by the country that it is about, and told apart on the public page.
 */
@ExtendWith(Stage.class)
class ProgressJourneyIT {

  private static final String WORDS = "Twelve masts stand in Turkana.";
  private static final String DISPUTE = "Our inspectors found only three masts.";

  @Test
  void aReportFromTheMailIsDisputedInPublic(Cast cast) {
    try (var _ = ReportOverdue.in(cast.system())) {
      isReportedAndDisputed(cast);
    }
  }

  private static void isReportedAndDisputed(Cast cast) {
    Page secretariat = cast.signedIn("secretariat");
    secretariat.navigate("/workspace/progress-reports");
    Locator row = secretariat.locator(".labelled-table tr", has(REFERENCE));
    assertThat(row).containsText("Overdue");
    row.getByRole(AriaRole.BUTTON).click();
    assertThat(secretariat.getByRole(AriaRole.STATUS).first()).containsText(REFERENCE);

    Mailbox mailbox = new Mailbox(cast.system(), "focal2@example.org");
    String link = mailbox.link(REFERENCE, "/progress/report/");
    report(cast.visitor(360, ColorScheme.DARK, "en-GB"), link);
    Page again = cast.visitorWithoutScript();
    again.navigate(link);
    assertThat(again.locator("#report")).hasCount(0);

    dispute(cast.signedIn("focal1"));
    secretariat.navigate("/workspace/progress-reports");
    Locator said = secretariat.locator(".progress-card", has(DISPUTE));
    press(said, "Publish");
    press(secretariat.locator("vaadin-dialog"), "Publish");
    assertThat(said).hasCount(0);

    Page visitor = cast.visitor();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              visitor.navigate("/en/commitments/" + REFERENCE);
              assertThat(visitor.locator("main")).containsText(DISPUTE);
            });
    assertThat(visitor.locator("main")).containsText(WORDS);
    assertThat(visitor.locator("main")).containsText("reported, not confirmed");
    visitor.locator("a[href^='/progress/evidence/']").first().waitFor();
  }

  /** Half of it, a file that is refused, another that is taken, and the rest. */
  private static void report(Page page, String link) {
    page.navigate(link);
    page.locator("#narrative").fill(WORDS);
    page.locator("button[value=save]").click();
    page.waitForURL("**?done=saved");
    page.navigate(link);
    assertThat(page.locator("#narrative")).hasValue(WORDS);
    attach(page, "plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    page.locator("input[name=stage][value=IN_PROGRESS]").check();
    page.locator("#amount").fill("250 000");
    page.locator("#people").fill("1 200");
    page.locator("button[value=send]").click();
    assertThat(page.locator("#errors")).containsText("plan.svg");
    assertThat(page.locator("#amount")).hasValue("250 000");
    attach(page, "masts.csv", "village,masts\nLodwar,12\n");
    page.locator("button[value=send]").click();
    page.waitForURL("**?done=sent");
    assertThat(page.locator("[data-received]")).isVisible();
  }

  private static void attach(Page page, String name, String text) {
    page.locator("#files")
        .setInputFiles(
            new FilePayload(
                name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void dispute(Page minister) {
    minister.navigate("/workspace/reports");
    Locator card = minister.locator(".progress-card", has(WORDS));
    press(card, "Dispute");
    Locator dialog = minister.locator("vaadin-dialog");
    dialog.locator("textarea").fill(DISPUTE);
    press(dialog, "Dispute");
    assertThat(card).containsText("With the secretariat");
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void press(Locator where, String name) {
    where
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
