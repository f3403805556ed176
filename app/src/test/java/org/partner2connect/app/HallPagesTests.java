package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screen of a hall, as a projector and a reader without script meet it. */
@AppTest
class HallPagesTests {

  private static final String INSERT =
      """
      insert into commitments.commitment
        (id, reference, lead_name, lead_category, status, type, language, area, amount, currency,
         estimated, in_kind, regions, groups, event_id, created_at, changed_at, approved_at,
         announced_at, version)
      values (:id, 'P2C-C-9001', 'Republic of <Samples>', 'MEMBER_STATE', :status, 'FINANCIAL',
              'fr', 'VALUE_CREATION', :amount, 'USD', true, false, '{}', '{}', :event, now(), now(),
              now(), case when :status = 'ANNOUNCED' then now() end, 0)
      """;

  private static final AtomicInteger HALLS = new AtomicInteger();

  @LocalServerPort private int port;
  @Autowired private CalendarQueries calendar;
  @Autowired private JdbcClient jdbc;
  private Web web;
  private CoalitionEventReference event;
  private UUID commitment = Ids.next();

  @BeforeEach
  void open() {
    web = new Web(port);
    // An answer serves for part of a second: each test looks at a hall of its own.
    event = calendar.all().get(HALLS.getAndIncrement());
  }

  @AfterEach
  void clear() {
    jdbc.sql("delete from commitments.commitment where id = :id").param("id", commitment).update();
  }

  @Test
  void showsNothingOfWhatIsUnderEmbargo() {
    commitment("APPROVED");
    for (var address : new String[] {"/en/hall/" + event.id(), "/hall/" + event.id() + "/state"}) {
      assertThat(web.get(address).body()).doesNotContain("P2C-C-9001").doesNotContain("Écoles");
    }
    assertThat(web.get("/en/hall/" + event.id()).body())
        .contains("The announcements have not begun");
  }

  @Test
  void showsWhatWasAnnouncedWithinASecond() {
    commitment("ANNOUNCED");
    assertThat(web.get("/fr/hall/" + event.id()).body())
        .contains("P2C-C-9001")
        .contains("lang=\"fr\" dir=\"ltr\"")
        .contains("Écoles &lt;b&gt;")
        .contains("Republic of &lt;Samples&gt;")
        .contains("155\u202f000\u202f000\u00a0USD (estimation)")
        .contains("class=\"area c\"");
    assertThat(web.get("/en/hall/" + event.id() + "/state").body())
        .contains("\"announced\":\"1\"")
        .contains("USD\u00a0155,000,000");
    assertThat(web.get("/commitments/counter").body()).containsPattern("\"commitments\":[1-9]");
  }

  @Test
  void worksWithoutScriptAndRunsOnlyOurs() {
    var page = web.get("/en/hall/" + event.id());
    assertThat(page.body())
        .contains("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>")
        .doesNotContain(" style=")
        .doesNotContain("onclick");
    assertThat(Pattern.compile("<script[^>]*>").matcher(page.body()).results())
        .singleElement()
        .satisfies(
            script -> assertThat(script.group()).contains("src=\"/public/hall").contains("module"));
    assertThat(page.headers().firstValue("content-security-policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith("default-src 'none'; script-src 'self'; ")
                    .contains("connect-src 'self'")
                    .contains("frame-ancestors 'none'"));
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    var script = Pattern.compile("src=\"(/public/hall[^\"]+)\"").matcher(page.body());
    assertThat(script.find()).isTrue();
    assertThat(web.get(script.group(1)).statusCode()).isEqualTo(200);
  }

  @Test
  void speaksTheReadersLanguageAndTellsCaches() {
    var negotiated = web.get("/hall/" + event.id(), "Accept-Language", "fr");
    assertThat(negotiated.body()).contains("<html lang=\"fr\"").contains("Les annonces");
    assertThat(negotiated.headers().firstValue("vary").orElse(""))
        .containsIgnoringCase("accept-language");
    var state = web.get("/hall/" + event.id() + "/state", "Accept-Language", "fr");
    assertThat(state.headers().firstValue("vary").orElse(""))
        .containsIgnoringCase("accept-language");
    var tag = state.headers().firstValue("etag").orElseThrow();
    var again =
        web.get(
            "/hall/" + event.id() + "/state", "Accept-Language", "fr", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hall", "/hall/x", "/en/hall/x/state", "/fr/hall/%27--", "/de/hall/x"})
  void explainsWhatIsNotThere(String path) {
    assertThat(web.get(path).statusCode()).isEqualTo(404);
  }

  private void commitment(String status) {
    commitment = Ids.next();
    jdbc.sql(INSERT)
        .param("id", commitment)
        .param("status", status)
        .param("amount", new BigDecimal("155000000"))
        .param("event", event.id())
        .update();
    jdbc.sql("insert into commitments.wording values (:id, 'fr', 'Écoles <b>', 'Mots')")
        .param("id", commitment)
        .update();
  }
}
