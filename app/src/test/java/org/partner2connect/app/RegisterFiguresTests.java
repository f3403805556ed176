package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Every number leads to what it counts, and list, dashboard and files agree. */
@AppTest
class RegisterFiguresTests {

  private static final Pattern FIGURE =
      Pattern.compile("<a href=\"([^\"]+)\" class=\"([nmlcdo])\">([^<]*)</a>");
  private static final Pattern CLASSED =
      Pattern.compile("<a class=\"([nmlcdo])\" href=\"([^\"]+)\">([^<]*)</a>");
  private static final Map<String, String> SHOWN =
      Map.of("n", "count", "m", "usd", "l", "leads", "c", "countries", "d", "ldcs");

  @LocalServerPort private int port;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/dashboard",
        "/fr/dashboard?area=ACCESS",
        "/en/dashboard?region=AFR&type=FINANCIAL",
        "/en/dashboard?group=LDC&q=a"
      })
  void everyNumberLeadsToWhatItCounts(String path) {
    var links = new LinkedHashMap<String, String>();
    var body = web.get(path).body();
    FIGURE
        .matcher(body)
        .results()
        .forEach(found -> links.put(found.group(2) + found.group(1), found.group(3)));
    CLASSED
        .matcher(body)
        .results()
        .forEach(found -> links.put(found.group(1) + found.group(2), found.group(3)));
    assertThat(links).hasSizeGreaterThan(40);
    links.forEach(
        (link, number) -> {
          var kind = link.substring(0, 1);
          var list = web.get(link.substring(1).replace("&amp;", "&")).body();
          if (kind.equals("o")) {
            assertThat(list).as(link).contains(">" + number + "<");
          } else {
            assertThat(shown(list, SHOWN.get(kind))).as(link).isEqualTo(number);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?area=ADOPTION", "?region=AFR&sort=amount", "?state=ANY", "?q=digital"})
  void filesHoldWhatTheListShows(String query) {
    var count = shown(web.get("/en/commitments" + query).body(), "count");
    var csv = web.get("/open-data/commitments.csv" + query);
    assertThat(csv.headers().firstValue("content-type").orElse("")).contains("text/csv");
    assertThat(csv.headers().firstValue("content-disposition").orElse("")).contains("attachment");
    assertThat(csv.body().lines().filter(line -> line.startsWith("P2C-C-")).count())
        .isEqualTo(Long.parseLong(count));
    var json = new JsonMapper().readTree(web.get("/open-data/commitments.json" + query).body());
    assertThat(json.get("count").asString()).isEqualTo(count);
    assertThat(json.get("commitments").size()).isEqualTo(Integer.parseInt(count));
    var xml = web.get("/open-data/commitments.xml" + query).body();
    assertThat(xml.split("<iati-activity ", -1)).hasSize(Integer.parseInt(count) + 1);
  }

  @Test
  void explainsTheFiles() {
    for (var path : new String[] {"/en/open-data", "/fr/open-data", "/open-data"}) {
      var page = web.get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("CC BY 4.0", "amount_usd", "2.03").doesNotContain("???");
    }
    assertThat(web.get("/open-data/commitments.csv?page=-1").statusCode()).isEqualTo(400);
    assertThat(web.get("/open-data/commitments.json?area=SPACE").statusCode()).isEqualTo(400);
    var feed = web.get("/fr/commitments/feed.atom");
    assertThat(feed.headers().firstValue("content-type").orElse(""))
        .contains("application/atom+xml");
    assertThat(feed.body()).contains("Nouveaux engagements", "urn:uuid:");
    var tag = feed.headers().firstValue("etag").orElseThrow();
    assertThat(web.get("/fr/commitments/feed.atom", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void tellsItsNumberOnTheLandingPage() {
    var count = shown(web.get("/en/commitments").body(), "count");
    assertThat(web.get("/en").body()).contains(count + " commitments are in the public register");
  }

  @Test
  void weighsLittle() {
    var linked = Pattern.compile("(?:href|src)=\"(/(?:p2c|public)/[^\"]+)\"");
    for (var path :
        new String[] {"/en/dashboard", "/fr/commitments", "/en/commitments/P2C-C-006"}) {
      int weight = web.getBytes(path, "Accept-Encoding", "gzip").body().length;
      var files = new LinkedHashMap<String, Integer>();
      linked
          .matcher(web.get(path).body())
          .results()
          .forEach(
              found ->
                  files.put(
                      found.group(1),
                      web.getBytes(found.group(1), "Accept-Encoding", "gzip").body().length));
      weight += files.values().stream().mapToInt(Integer::intValue).sum();
      assertThat(weight).as(path + " " + files).isBetween(5 * 1024, 40 * 1024);
    }
  }

  private static String shown(String list, String id) {
    var found = Pattern.compile("id=\"" + id + "\">([^<]*)<").matcher(list);
    return found.find() ? found.group(1) : "";
  }
}
