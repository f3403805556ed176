package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody's network lets no WebSocket through. */
@ExtendWith(Stage.class)
class BlockedSocketJourneyIT {

  private static final double A_MOMENT = 10_000;
  private static final double A_MINUTE = 60_000;

  /** As behind a proxy that does not know upgrades: the handshake is answered with 404. */
  private static final String BLOCK =
      """
      window.WebSocket = class extends WebSocket {
        constructor(url, protocols) {
          super(String(url).replace('/collab/', '/nowhere/'), protocols);
        }
      };
      """;

  @Test
  void twoPeopleWriteOneTextWithoutIt(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page first = blocked(cast, "delegate1", chair);
    List<String> polls = new CopyOnWriteArrayList<>();
    first.onRequest(
        request -> {
          if (request.url().contains("/poll")) {
            polls.add(request.url());
          }
        });
    PlanPage one = PlanPage.on(first);
    PlanPage other = PlanPage.on(blocked(cast, "vicechair", chair));
    String mark = Long.toString(System.nanoTime(), 36);

    one.startParagraph();
    one.type("Written through a proxy " + mark + ".");
    one.isSaved();
    other.shows("Written through a proxy " + mark + ".", A_MOMENT);
    chair.shows("Written through a proxy " + mark + ".", A_MOMENT);
    other.startParagraph();
    other.type("Answered " + mark + ".");
    other.isSaved();
    one.shows("Answered " + mark + ".", A_MOMENT);
    Assertions.assertThat(polls).isNotEmpty();
    Assertions.assertThat(polls).noneMatch(address -> address.contains("token"));

    try (var _ = Outage.of(cast.system())) {
      one.type(" Still writing " + mark + ".");
      assertThat(one.saveState())
          .containsText(
              "On this device only",
              new LocatorAssertions.ContainsTextOptions().setTimeout(A_MINUTE));
    }
    assertThat(one.saveState())
        .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(A_MINUTE));
    chair.shows("Still writing " + mark + ".", A_MINUTE);
    Assertions.assertThat(chair.text().innerText().split("Still writing " + mark, -1)).hasSize(2);
  }

  private static Page blocked(Cast cast, String account, PlanPage plan) {
    Page page = cast.visitor();
    page.addInitScript(BLOCK);
    cast.signIn(page, account, plan.address());
    return page;
  }
}
