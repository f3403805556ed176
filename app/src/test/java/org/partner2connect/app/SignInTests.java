package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in, as far as it goes without Keycloak. */
@AppTest
class SignInTests {

  @LocalServerPort private int port;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @Test
  void explainsThatKeycloakIsDownAndOffersToRetry() {
    var door = web.get("/workspace/plans/x", "Accept", "text/html");
    assertThat(door.statusCode()).isEqualTo(302);
    assertThat(door.headers().firstValue("location").orElseThrow())
        .endsWith("/oauth2/authorization/keycloak");
    var cookies =
        door.headers().allValues("set-cookie").stream()
            .map(cookie -> cookie.split(";", 2)[0])
            .collect(Collectors.joining("; "));
    assertThat(door.headers().firstValue("set-cookie").orElseThrow())
        .startsWith("p2c-session=")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
    var page =
        web.get("/oauth2/authorization/keycloak", "Cookie", cookies, "Accept-Language", "fr");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("retry-after")).hasValue("10");
    assertThat(page.body())
        .contains("La connexion est impossible pour l’instant")
        .contains("href=\"/oauth2/authorization/keycloak\"")
        .doesNotContain("Exception");
  }

  @Test
  void explainsAnAnswerThatNobodyAskedFor() {
    var answer = web.get("/login/oauth2/code/keycloak?code=x&state=y");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("Signing in is not possible at the moment");
  }

  @Test
  void refusesABackChannelLogoutThatKeycloakDidNotSign() {
    var answer =
        web.send(
            web.request("/logout/connect/back-channel/keycloak")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=eyJhbGciOiJub25lIn0.e30.")));
    assertThat(answer.statusCode()).isBetween(400, 503);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void tellsAPageOfOursThatItsSessionIsOver() {
    assertThat(mint("Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(401);
    assertThat(mint("Origin", "http://127.0.0.1:1").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesToMakeATokenForAnythingButAPageOfOurs() {
    assertThat(mint().statusCode()).isEqualTo(403);
    assertThat(mint("Origin", "https://elsewhere.example.org").statusCode()).isEqualTo(403);
    assertThat(mint("Origin", "http://127.0.0.1:1", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void leadsThroughKeycloakToThePageThatSaysOneIsBack() {
    var door = web.get("/sign-in/again", "Accept", "text/html");
    assertThat(door.statusCode()).isEqualTo(302);
    assertThat(door.headers().firstValue("location").orElseThrow())
        .endsWith("/oauth2/authorization/keycloak");
  }

  private HttpResponse<String> mint(String... headers) {
    return web.send(
        web.request("/collab/0193a000-0000-7000-8000-000000000000/token", headers)
            .POST(BodyPublishers.noBody()));
  }

  @Test
  void takesNoLateContributionWithoutASession() {
    var answer =
        web.send(
            web.request(
                    "/collab/0193a000-0000-7000-8000-000000000000/proposals",
                    "Content-Type",
                    "application/json")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isIn(401, 403);
  }

  @Test
  void letsWhoeverPollsKnockWithoutASession() {
    var answer =
        web.send(
            web.request(
                    "/collab/0193a000-0000-7000-8000-000000000000/poll?protocol=p2c.collab.1",
                    "Authorization",
                    "Bearer nonsense")
                .POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
  }
}
