package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text that came too late is looked after by the chair, and by nobody who should not. */
@ExtendWith(Stage.class)
class LateContributionJourneyIT {

  /** As the editor does when the right to write has gone. */
  private static final String HAND_IN =
      """
      async ({ key, after }) => {
        const editor = document.querySelector('p2c-editor');
        const answer = await fetch(editor.getAttribute('collab-url') + '/proposals', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [editor.csrfHeader]: editor.csrfToken },
          body: JSON.stringify({
            key,
            epoch: crypto.randomUUID(),
            why: 'rights',
            base: 'Ten villages.',
            changes: [{ place: '2. Villages', before: 'Ten villages.', after }],
          }),
        });
        return answer.status;
      }
      """;

  @Test
  void theChairReadsItAndNotesThatItIsDone(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page writer = cast.signedIn("delegate1");
    writer.navigate(chair.address());
    PlanPage.on(writer);
    String words = "Twelve villages " + System.nanoTime() + " <b>first</b>";
    var work = Map.of("key", UUID.randomUUID().toString(), "after", words);
    Assertions.assertThat(writer.evaluate(HAND_IN, work)).isEqualTo(201);
    Assertions.assertThat(writer.evaluate(HAND_IN, work)).isEqualTo(200);
    writer.reload();
    PlanPage.on(writer);
    assertThat(writer.locator(".plan-late")).hasCount(0);

    Page page = chair.page();
    page.reload();
    PlanPage.on(page);
    assertThat(page.locator(".plan-late-note a")).isVisible();
    Locator item = page.locator(".plan-late li").first();
    assertThat(item).containsText("The right to write had ended");
    item.getByText("Show the text").focus();
    page.keyboard().press("Enter");
    assertThat(item.locator(".late-after")).containsText(words);
    isAccessible(page);

    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(item.locator(".late-state")).containsText("Done");
    page.reload();
    PlanPage.on(page);
    assertThat(page.locator(".plan-late li").first().locator(".late-state")).containsText("Done");
  }

  private static void isAccessible(Page page) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "journeys", "late-contributions.png")));
    Assertions.assertThat(Look.violations(page)).isEmpty();
  }
}
