package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that a browser keeps for the time without a connection. */
@AppTest
class OfflinePageTests {

  @LocalServerPort private int port;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/offline", "/offline-worker.js"})
  void isOpenToAllHoldsNothingOfAnybodyAndRunsOnlyScriptOfOurs(String path) {
    var answer = web.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(answer.headers().firstValue("cache-control")).hasValue("no-cache");
    assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
        .contains("script-src 'self';")
        .contains("connect-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void speaksBothLanguagesWithoutAsking() {
    assertThat(web.get("/offline").body())
        .contains("\"save.saved\":\"Saved\"")
        .contains("\"save.saved\":\"Enregistré\"")
        .doesNotContain(" style=");
  }

  @Test
  void theWorkerKeepsEveryFileOfThePage() {
    var worker = web.get("/offline-worker.js");
    assertThat(worker.headers().firstValue("content-type").orElse(""))
        .startsWith("text/javascript");
    Pattern.compile("(?:href|src)=\"([^\"]+)\"")
        .matcher(web.get("/offline").body())
        .results()
        .map(found -> found.group(1))
        .forEach(file -> assertThat(worker.body()).contains("\"" + file + "\""));
  }
}
