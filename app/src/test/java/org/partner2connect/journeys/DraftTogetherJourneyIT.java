package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members of one group write their plan together; others may read it, or not know of it. */
@ExtendWith(Stage.class)
class DraftTogetherJourneyIT {

  private static final double ONE_SECOND = 1_000;

  @Test
  void aDelegateAndTheChairWriteOneText(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page second = cast.signedIn("delegate1");
    second.navigate(chair.address());
    PlanPage delegate = PlanPage.on(second);

    delegate.startParagraph();
    delegate.type("Villages without a mast come first.");
    chair.shows("Villages without a mast come first.", ONE_SECOND);
    assertThat(chair.page().locator(".p2c-caret")).hasCount(1);
    Assertions.assertThat(
            chair.page().locator(".p2c-caret [data-flag]").first().getAttribute("data-flag"))
        .startsWith("Delegate, ");

    chair.startParagraph();
    chair.type("Agreed by the chair.");
    delegate.shows("Agreed by the chair.", ONE_SECOND);
    delegate.isSaved();
    chair.isSaved();
  }

  @Test
  void anActionWrittenInTheTextBecomesARow(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    String title = "Map schools without a line " + System.nanoTime();
    chair.startParagraph();
    chair.insertAction(title);
    chair.isSaved();
    assertThat(
            chair
                .rows()
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(title)))
        .containsText("Incomplete", new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
  }

  @Test
  void anObserverReadsAndDoesNotWrite(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page page = cast.signedIn("observer");
    page.navigate(chair.address());
    var text = page.locator("p2c-editor .ProseMirror");
    assertThat(text).hasAttribute("contenteditable", "false");
    assertThat(page.locator("p2c-editor")).containsText("Reading only");
    chair.startParagraph();
    String words = "Seen by the observer " + System.nanoTime();
    chair.type(words);
    assertThat(text).containsText(words);
  }

  @Test
  void somebodyWithoutMembershipDoesNotLearnOfThePlan(Cast cast) {
    String address = PlanPage.openedFromHome(cast.signedIn("chair")).address();
    Page page = cast.signedIn("newcomer");
    Assertions.assertThat(page.navigate(address).status()).isEqualTo(404);
    assertThat(page.locator("h1")).containsText("This page does not exist or you cannot see it");
    assertThat(page.locator("p2c-editor")).hasCount(0);
  }
}
