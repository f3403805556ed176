package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server dies in the middle of a word. */
@ExtendWith(Stage.class)
class CrashJourneyIT {

  private static final double A_MINUTE = 60_000;

  @Test
  void nobodyLosesAWordWhenTheServerIsKilled(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page second = cast.signedIn("delegate1");
    second.navigate(chair.address());
    PlanPage delegate = PlanPage.on(second);
    String mark = Long.toString(System.nanoTime(), 36);

    delegate.startParagraph();
    delegate.type("acknowledged " + mark + ". ");
    delegate.isSaved();
    chair.startParagraph();
    chair.type("the chair was " + mark);

    try (var _ = Outage.of(cast.system())) {
      assertThat(chair.saveState())
          .containsText(
              "On this device only",
              new LocatorAssertions.ContainsTextOptions().setTimeout(A_MINUTE));
      chair.type(" still writing");
      assertThat(chair.text()).containsText("the chair was " + mark + " still writing");
      Assertions.assertThat(chair.saveState().innerText()).doesNotContain("Saved");
    }

    assertThat(chair.saveState())
        .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(A_MINUTE));
    delegate.shows("the chair was " + mark + " still writing", A_MINUTE);
    chair.shows("acknowledged " + mark + ".", A_MINUTE);

    Page fresh = cast.visitor();
    cast.signIn(fresh, "vicechair", chair.address());
    PlanPage third = PlanPage.on(fresh);
    third.shows("acknowledged " + mark + ".", A_MINUTE);
    third.shows("the chair was " + mark + " still writing", A_MINUTE);
    String all = third.text().innerText();
    Assertions.assertThat(all.split("the chair was " + mark, -1)).hasSize(2);
    Assertions.assertThat(all.split("acknowledged " + mark, -1)).hasSize(2);
  }
}
