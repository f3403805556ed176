package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A university has its commitments in a spreadsheet: it brings the file, sees which row cannot be
 * taken and why, makes drafts of the others, mends the row that was left out and brings it too.
 */
@ExtendWith(Stage.class)
class ImportJourneyIT {

  private final String tag = Long.toString(System.nanoTime(), 36);

  @Test
  void aSpreadsheetBecomesDraftsAndTheRowLeftOutComesLater(Cast cast) throws IOException {
    Page page = cast.signedIn("focal2");
    page.navigate("/workspace/commitments");
    button(page, "Import from a file").click();
    page.waitForURL("**/workspace/commitments/import");
    give(page, "plan.xlsx", "PK\u0003\u0004");
    assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("CSV UTF-8");

    give(
        page,
        "promises.csv",
        "title;title_fr;lead_amount;currency;sdg_targets\r\n"
            + "Laptops %1$s;Ordinateurs %1$s;1 500,50;USD;4.4\r\n".formatted(tag)
            + "Teachers %1$s;Enseignants %1$s;;;99.9\r\n".formatted(tag));
    Locator rows = page.locator(".import-rows tbody tr");
    assertThat(rows).hasCount(2);
    assertThat(rows.nth(1)).containsText("There is no SDG target “99.9”");
    button(page, "Create 1 draft").click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("1 draft created");

    String left = leftOut(page);
    Assertions.assertThat(left).contains("Teachers " + tag).doesNotContain("Laptops");
    give(page, "mended.csv", left.replace("99.9", "4.c"));
    button(page, "Create 1 draft").click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("1 draft created");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See our commitments"))
        .click();
    page.waitForURL(Pattern.compile(".*/workspace/commitments$"));
    assertThat(page.locator("#main")).containsText("Laptops " + tag);
    assertThat(page.locator("#main")).containsText("Teachers " + tag);
  }

  private static void give(Page page, String name, String text) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String leftOut(Page page) throws IOException {
    Download download =
        page.waitForDownload(
            () ->
                page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("left out")))
                    .click());
    return Files.readString(download.path());
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
