package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The open internet's view. That this runs at all shows that the start does not need Keycloak. */
@AppTest
class PublicPagesTests {

  private static final Pattern LINKED =
      Pattern.compile("(?:href|src|srcset)=\"(/(?:p2c|public)/[^\"]+)\"");
  private static final int BUDGET = 40 * 1024;

  @LocalServerPort private int port;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en",
        "/fr",
        "/nowhere",
        "/fr/nowhere",
        "/sign-in/unavailable",
        "/actuator/health",
        "/actuator/env",
        "/api/v1/openapi",
        "/api/v1/nowhere",
        "/p2c/tokens.css",
        "/public/world.svg",
        "/error"
      })
  void setsNoCookieAndRunsNoScript(String path) {
    var answer = web.get(path);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(answer.headers().firstValue("content-security-policy"))
        .hasValue(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(answer.body()).doesNotContain("<script").doesNotContain(" style=");
  }

  @Test
  void speaksTheReadersLanguage() {
    assertThat(web.get("/", "Accept-Language", "fr-CH, en;q=0.5").body())
        .contains("<html lang=\"fr\"")
        .contains("Quatre domaines d’action")
        .contains("Connecter les populations partout");
    var english = web.get("/", "Accept-Language", "de");
    assertThat(english.body())
        .contains("<html lang=\"en\"")
        .contains("Connecting people everywhere")
        .contains("mailto:Partner2Connect@itu.int");
    assertThat(english.headers().firstValue("vary").orElse(""))
        .containsIgnoringCase("accept-language");
    assertThat(web.get("/fr", "Accept-Language", "en").body()).contains("<html lang=\"fr\"");
    assertThat(web.get("/en", "Accept-Language", "fr").body()).contains("<html lang=\"en\"");
  }

  @Test
  void tellsTheLettersStory() {
    assertThat(web.get("/en").body())
        .contains("18 October 2021")
        .contains("31 October 2021")
        .containsPattern("7[ \u2009]?–[ \u2009]?9 June 2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en", "/fr"})
  void weighsLittle(String path) {
    var page = web.get(path);
    var weight = web.getBytes(path, "Accept-Encoding", "gzip").body().length;
    var linked = new LinkedHashSet<String>();
    LINKED.matcher(page.body()).results().forEach(found -> linked.add(found.group(1)));
    assertThat(linked).hasSizeGreaterThanOrEqualTo(4);
    for (var address : linked) {
      var file = web.getBytes(address, "Accept-Encoding", "gzip");
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("cache-control").orElse(""))
          .as(address)
          .contains("max-age=31536000");
      weight += file.body().length;
    }
    assertThat(weight).isBetween(5 * 1024, BUDGET);
  }

  @Test
  void isFetchedOnce() {
    var first = web.get("/en");
    var tag = first.headers().firstValue("etag").orElseThrow();
    assertThat(first.headers().firstValue("cache-control")).hasValue("max-age=60, public");
    var second = web.get("/en", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void hasNoDeadLink() {
    for (var path : new String[] {"/en", "/fr"}) {
      var body = web.get(path).body();
      Pattern.compile("href=\"(/[^\"]*)\"")
          .matcher(body)
          .results()
          .map(found -> found.group(1))
          .distinct()
          .forEach(link -> assertThat(web.get(link).statusCode()).as(link).isIn(200, 302));
      Pattern.compile("href=\"#([^\"]*)\"")
          .matcher(body)
          .results()
          .forEach(found -> assertThat(body).contains("id=\"" + found.group(1) + "\""));
    }
  }

  @Test
  void explainsWhatIsNotThere() {
    var answer = web.get("/fr/nulle-part");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Cette page n’existe pas").contains("<html lang=\"fr\"");
  }

  @Test
  void showsHealthAndNothingElse() {
    assertThat(web.get("/actuator/health").body()).contains("\"status\":\"UP\"");
    assertThat(web.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(web.get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(web.get("/actuator").statusCode()).isEqualTo(404);
  }
}
