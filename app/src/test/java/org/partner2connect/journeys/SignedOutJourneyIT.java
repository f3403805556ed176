package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions end, here and in Keycloak, while a plan stays open in a tab. */
@ExtendWith(Stage.class)
class SignedOutJourneyIT {

  private static final String DELEGATE8 = "/users/00000000-0000-4000-8000-000000000018";

  /** Asks for a document's token as the open tab does, and says how that went. */
  private static final String MINT =
      """
      document => fetch(`/collab/${document}/token`, {method: 'POST', redirect: 'manual'})
          .then(async answer => ({status: answer.status, ...(answer.ok ? await answer.json() : {})}))
      """;

  @Test
  void anOpenTabGetsANewTokenAfterSigningInAgainInAWindowOfItsOwn(Cast cast) {
    Page tab = cast.signedIn("delegate7");
    PlanPage.openedFromHome(tab);
    String document = document(cast);
    Map<?, ?> before = mint(tab, document);
    Assertions.assertThat(before.get("status")).isEqualTo(201);

    Outage.of(cast.system()).close();
    Assertions.assertThat(mint(tab, document).get("status")).isEqualTo(401);

    tab.evaluate(
        """
        () => {
          window.signedIn = new Promise(resolve =>
              new BroadcastChannel('p2c-sign-in').onmessage = message => resolve(message.data));
        }
        """);
    Page window =
        tab.waitForPopup(() -> tab.evaluate("() => { open('/sign-in/again', 'p2c-sign-in'); }"));
    Map<?, ?> told = (Map<?, ?>) tab.evaluate("() => window.signedIn");
    Assertions.assertThat(told.get("type")).isEqualTo("signed-in");
    Assertions.assertThat(told.get("person")).isEqualTo(before.get("person"));
    for (int looks = 0; looks < 50 && !window.isClosed(); looks++) {
      tab.waitForTimeout(100);
    }
    Assertions.assertThat(window.isClosed()).isTrue();
    Map<?, ?> after = mint(tab, document);
    Assertions.assertThat(after.get("status")).isEqualTo(201);
    Assertions.assertThat(after.get("person")).isEqualTo(before.get("person"));

    Page byHand = tab.context().newPage();
    byHand.navigate("/sign-in/again");
    assertThat(byHand.locator("h1")).hasText("You are signed in");
  }

  @Test
  void aLogoutInKeycloakEndsTheSessionWithinTwoSeconds(Cast cast) {
    Page tab = cast.signedIn("delegate8");
    PlanPage.openedFromHome(tab);
    String document = document(cast);
    Assertions.assertThat(mint(tab, document).get("status")).isEqualTo(201);
    Api.ofKeycloak(cast.system()).post(DELEGATE8 + "/logout", "");
    isSignedOut(tab, document, Duration.ofSeconds(2));
  }

  @Test
  void anAccountThatIsDisabledInKeycloakIsOutWithinAMinute(Cast cast) {
    Page tab = cast.signedIn("delegate8");
    PlanPage.openedFromHome(tab);
    String document = document(cast);
    Assertions.assertThat(mint(tab, document).get("status")).isEqualTo(201);
    Api keycloak = Api.ofKeycloak(cast.system());
    keycloak.put(DELEGATE8, "{\"enabled\":false}");
    try {
      isSignedOut(tab, document, Duration.ofSeconds(60));
    } finally {
      keycloak.put(DELEGATE8, "{\"enabled\":true}");
    }
  }

  private static void isSignedOut(Page tab, String document, Duration within) {
    Instant deadline = Instant.now().plus(within);
    int status;
    do {
      status = (Integer) mint(tab, document).get("status");
      tab.waitForTimeout(200);
    } while (status != 401 && Instant.now().isBefore(deadline));
    Assertions.assertThat(status).isEqualTo(401);
  }

  private static Map<?, ?> mint(Page tab, String document) {
    return (Map<?, ?>) tab.evaluate(MINT, document);
  }

  private static String document(Cast cast) {
    return Api.of(cast.system(), "delegate9")
        .get("/working-groups")
        .get(0)
        .get("plans")
        .get(0)
        .get("documentId")
        .asString();
  }
}
