package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dashboard and the register, as a browser without script sees them. */
@AppTest
class RegisterPagesTests {

  private static final Pattern ENTRY = Pattern.compile("href=\"(/en/commitments/P2C-C-[0-9]+)\"");

  @LocalServerPort private int port;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @Test
  void showsTheRegisterInTheReadersLanguage() {
    var english = web.get("/en/dashboard");
    assertThat(english.statusCode()).isEqualTo(200);
    assertThat(english.body())
        .contains("<html lang=\"en\"", "By focus area", "How we count", "P2C-C-001")
        .doesNotContain(" style=");
    assertThat(english.headers().map()).doesNotContainKey("set-cookie");
    var french = web.get("/dashboard", "Accept-Language", "fr");
    assertThat(french.body()).contains("<html lang=\"fr\"", "Par domaine d’action");
    assertThat(french.headers().firstValue("vary").orElse(""))
        .containsIgnoringCase("accept-language")
        .containsIgnoringCase("accept-encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/dashboard",
        "/fr/dashboard",
        "/en/commitments?sort=amount",
        "/fr/commitments",
        "/en/commitments/P2C-C-006"
      })
  void isFetchedOnce(String path) {
    var first = web.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    var tag = first.headers().firstValue("etag").orElseThrow();
    assertThat(tag).contains("-" + path.substring(1, 3));
    assertThat(first.headers().firstValue("cache-control")).hasValue("no-cache, public");
    var second = web.get(path, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().map()).doesNotContainKey("set-cookie");
  }

  @ParameterizedTest
  @CsvSource({
    "page=-1, 400",
    "page=0, 400",
    "page=9223372036854775808, 400",
    "page=1.5, 400",
    "page=, 400",
    "page=999999, 404",
    "area=SPACE, 400",
    "area=access, 400",
    "country=XXX, 400",
    "goal=18, 400",
    "year=1e9, 400",
    "sort=price, 400",
    "state=DRAFT, 400",
    "plan=%00, 400",
    "q=%00, 400",
    "lead=%00, 400"
  })
  void saysWhatItDoesNotUnderstand(String query, int status) {
    var answer = web.get("/en/commitments?" + query);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("role=\"alert\"", "Show all commitments");
    assertThat(answer.headers().map()).doesNotContainKey("etag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "q=%22%3E%3Cimg%20src=x%3E",
        "q=%25_%5C",
        "q=%F0%9F%91%BE",
        "q=%ED%A0%80",
        "q=$%7B7*7%7D",
        "q=a&q=b",
        "lead=%22%20onmouseover=%22x",
        "unknown=1",
        "area=ACCESS&area=ADOPTION"
      })
  void staysCalmWithNaughtyQueries(String query) {
    for (var page : new String[] {"/en/commitments?", "/fr/dashboard?"}) {
      var answer = web.get(page + query);
      assertThat(answer.statusCode()).isIn(200, 400);
      assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x", " onmouseover=\"");
    }
  }

  @Test
  void keepsNoPageOfOthers() {
    assertThat(web.get("/commitments/counter").headers().firstValue("etag").orElse(""))
        .doesNotContain("-en-");
  }

  @Test
  void hasAPageForEveryRow() {
    var found = ENTRY.matcher(web.get("/en/commitments").body());
    int pages = 0;
    while (found.find()) {
      var page = web.get(found.group(1));
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("History", "Cite and reuse", "Corrections");
      pages++;
    }
    assertThat(pages).isEqualTo(25);
    assertThat(web.get("/en/commitments/P2C-C-99999").statusCode()).isEqualTo(404);
    assertThat(web.get("/en/commitments/..%2f").statusCode()).isIn(400, 404);
  }
}
