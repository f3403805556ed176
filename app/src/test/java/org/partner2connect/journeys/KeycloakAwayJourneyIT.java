package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak is away for a while. */
@ExtendWith(Stage.class)
class KeycloakAwayJourneyIT {

  @Test
  void thePublicReadsOpenSessionsGoOnAndSignInSaysWhyNot(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    cast.system().stopKeycloak();
    try {
      chair.startParagraph();
      chair.type("Written while sign-in was away.");
      chair.isSaved();

      Outage.of(cast.system()).close();

      Page visitor = cast.visitor();
      Assertions.assertThat(visitor.navigate("/").status()).isEqualTo(200);
      assertThat(visitor.locator("h1")).isVisible();
      Assertions.assertThat(visitor.navigate("/workspace/").status()).isEqualTo(503);
      assertThat(visitor.locator("h1")).isVisible();
      Assertions.assertThat(visitor.content()).doesNotContain("Exception");
    } finally {
      cast.system().startKeycloak();
    }
    Page later = cast.signedIn("delegate2");
    assertThat(later.locator("h1").first()).isVisible();
  }
}
