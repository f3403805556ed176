package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A focal point makes a key for a program, the program reads the organisation's commitments with it
 * and nothing else, and is refused from the moment on at which the key is revoked.
 */
@ExtendWith(Stage.class)
class ApiKeyJourneyIT {

  private static final String NAME = "Project database";

  @Test
  void aProgramReadsWithAKeyUntilItIsRevoked(Cast cast) throws Exception {
    Page focal = cast.signedIn("focal2");
    focal.navigate("/workspace/organisation");
    focal.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("API keys")).click();
    String key = makes(focal);
    assertThat(focal.locator("main")).containsText("Read commitments");
    focal.reload();
    assertThat(focal.locator("main")).containsText(NAME);
    assertThat(focal.content()).doesNotContain(key);

    assertThat(status(cast, "/api/v1/commitments", key)).isEqualTo(200);
    assertThat(status(cast, "/api/v1/commitments.csv", key)).isEqualTo(200);
    assertThat(status(cast, "/api/v1/working-groups", key)).isEqualTo(403);

    press(focal.locator("main"), "Revoke " + NAME + "…");
    press(focal.locator("vaadin-dialog"), "Revoke the key");
    assertThat(focal.getByRole(AriaRole.STATUS).first()).containsText("is revoked");
    assertThat(status(cast, "/api/v1/commitments", key)).isEqualTo(401);
  }

  private static String makes(Page focal) {
    press(focal.locator("main"), "Make a key…");
    Locator asking = focal.locator("vaadin-dialog[aria-label='Make an API key']");
    asking.getByLabel("Name").fill(NAME);
    asking.getByLabel("Read commitments").check();
    press(asking, "Make the key");
    // It opens while the one that asked is still closing.
    Locator made = focal.locator("vaadin-dialog[aria-label*='" + NAME + "']");
    assertThat(made).containsText("shown only now");
    String key = made.locator(".keys-secret input").inputValue();
    press(made, "Copy the key");
    assertThat(made.locator("p2c-copy [role=status]")).not().isEmpty();
    press(made, "I have kept the key");
    assertThat(focal.locator("vaadin-dialog")).hasCount(0);
    return key;
  }

  private static int status(Cast cast, String path, String key)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(cast.system().baseUrl() + path))
                  .header("Authorization", "Bearer " + key)
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static void press(Locator where, String name) {
    where
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
