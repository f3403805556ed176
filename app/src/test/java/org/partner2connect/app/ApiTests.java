package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a program meets at the API's door. */
@AppTest
class ApiTests {

  @LocalServerPort private int port;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @Test
  void asksForAToken() {
    var answer = web.get("/api/v1/working-groups", "Accept-Language", "fr");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("www-authenticate").orElse("")).startsWith("Bearer");
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"status\":401")
        .contains("\"instance\":\"/api/v1/working-groups\"")
        .contains("jeton d’accès");
  }

  @Test
  void refusesATokenThatIsNone() {
    var answer = web.get("/api/v1/working-groups", "Authorization", "Bearer nonsense");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
  }

  @Test
  void saysThatItCannotCheckATokenWhileKeycloakIsDown() {
    var token =
        "eyJhbGciOiJSUzI1NiIsImtpZCI6IngiLCJ0eXAiOiJKV1QifQ"
            + ".eyJpc3MiOiJ4Iiwic3ViIjoieCJ9.c2lnbmF0dXJl";
    var answer = web.get("/api/v1/working-groups", "Authorization", "Bearer " + token);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("retry-after")).hasValue("5");
    assertThat(answer.body()).contains("\"status\":503");
  }

  @Test
  void acceptsPostsWithoutASessionOrItsToken() {
    var answer =
        web.send(
            web.request("/api/v1/working-groups/x/plans")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void describesItself() {
    var answer = web.get("/api/v1/openapi");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"openapi\":\"3.", "\"title\":\"Partner2Connect\"", "\"bearer\"")
        .doesNotContain("\"/fr\"");
  }
}
