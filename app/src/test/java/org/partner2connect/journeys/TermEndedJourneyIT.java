package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The secretariat ends a chair's term while the chair has the plan open. */
@ExtendWith(Stage.class)
class TermEndedJourneyIT {

  private static final double TWO_SECONDS = 2_000;

  @Test
  void theOldTabCanNoLongerWrite(Cast cast) {
    Api secretariat = Api.of(cast.system(), "secretariat");
    String participants = "/working-groups/" + access(secretariat) + "/participants";
    String chairId = chair(secretariat.get(participants));

    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page second = cast.signedIn("delegate1");
    second.navigate(chair.address());
    PlanPage delegate = PlanPage.on(second);
    String mark = Long.toString(System.nanoTime(), 36);
    chair.startParagraph();
    chair.type("while in office " + mark + ".");
    chair.isSaved();

    secretariat.delete(participants + "/" + chairId);
    try {
      assertThat(chair.text())
          .hasAttribute(
              "contenteditable",
              "false",
              new LocatorAssertions.HasAttributeOptions().setTimeout(TWO_SECONDS));
      chair.type(" out of office " + mark);
      delegate.startParagraph();
      delegate.type("the others go on " + mark);
      delegate.isSaved();
      chair.shows("the others go on " + mark, TWO_SECONDS);
      delegate.shows("while in office " + mark + ".", TWO_SECONDS);
      Assertions.assertThat(chair.text().innerText()).doesNotContain("out of office " + mark);
      Assertions.assertThat(delegate.text().innerText()).doesNotContain("out of office " + mark);
    } finally {
      secretariat.put(participants + "/" + chairId, "{\"role\":\"CHAIR\"}");
    }
    chair.page().reload();
    PlanPage again = PlanPage.on(chair.page());
    again.startParagraph();
    again.type("in office again " + mark);
    delegate.shows("in office again " + mark, TWO_SECONDS);
  }

  static String access(Api api) {
    for (JsonNode group : api.get("/working-groups")) {
      if (group.get("focusArea").asString().equals("ACCESS")) {
        return group.get("id").asString();
      }
    }
    throw new IllegalStateException("no group ACCESS");
  }

  static String chair(JsonNode participants) {
    for (JsonNode participant : participants) {
      if (participant.get("role").asString().equals("CHAIR")) {
        return participant.get("person").asString();
      }
    }
    throw new IllegalStateException("no chair");
  }
}
