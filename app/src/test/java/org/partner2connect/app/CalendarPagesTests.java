package org.partner2connect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.taxonomy.Label;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public calendar and its feed, as a reader and a calendar program meet them. */
@AppTest
class CalendarPagesTests {

  private static final int BUDGET = 40 * 1024;
  private static final Pattern LINKED =
      Pattern.compile("(?:href|src)=\"(/(?:p2c|public)/[^\"]+)\"");

  @LocalServerPort private int port;
  @Autowired private CalendarQueries calendar;
  @Autowired private Announcements announcements;
  @Autowired private SystemActor system;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @Test
  void listsTheEventsByYearAndSaysHowToSubscribe() {
    var page = web.get("/en/calendar").body();
    assertThat(page)
        .contains("<h1 class=\"h-big\">Calendar of the coalition</h1>")
        .contains("<h3>2022</h3>")
        .contains("<code class=\"address\" dir=\"ltr\">http://127.0.0.1:1/calendar.ics</code>")
        .contains("href=\"webcal://127.0.0.1:1/calendar.ics\"")
        .contains("<span class=\"mark-word\">Moved</span>");
    assertThat(Pattern.compile("class=\"tongues\"").matcher(page).results()).hasSize(1);
    assertThat(page.indexOf("<h3>2022</h3>")).isLessThan(page.indexOf("<h3>2021</h3>"));
    assertThat(web.get("/fr/calendar").body())
        .contains("Calendrier de la Coalition")
        .contains("http://127.0.0.1:1/fr/calendar.ics")
        .contains("hreflang=\"en\"");
  }

  @Test
  void speaksTheReadersLanguageAndTellsCaches() {
    var negotiated = web.get("/calendar", "Accept-Language", "fr");
    assertThat(negotiated.body()).contains("<html lang=\"fr\"");
    assertThat(negotiated.headers().firstValue("vary").orElse(""))
        .containsIgnoringCase("accept-language");
    assertThat(negotiated.headers().firstValue("cache-control")).hasValue("max-age=60, public");
    var tag = negotiated.headers().firstValue("etag").orElseThrow();
    assertThat(web.get("/calendar", "Accept-Language", "fr", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(web.get("/en/calendar", "Accept-Language", "fr").body())
        .contains("<html lang=\"en\"");
  }

  @Test
  void tellsOnItsPageThatTheConferenceMoved() {
    var page = web.get("/en/calendar/" + conference().id()).body();
    assertThat(page)
        .contains("Moved from Addis Ababa to Kigali Convention Centre, Rwanda")
        .contains("Place: Addis Ababa → Kigali Convention Centre, Rwanda")
        .containsPattern("Dates: 8.?–.?19 November 2021 → 6.?–.?15 June 2022")
        .containsPattern("Dates: 6.?–.?15 June 2022 → 6.?–.?16 June 2022")
        .contains("href=\"https://taarifa.rw/rwanda-to-host-telecom-development-conference/\"")
        .containsPattern("Kigali \\(UTC\\+02:00\\)</bdi></dt><dd>6.?–.?16 June 2022</dd>")
        .contains("Geneva (UTC+02:00)")
        .contains("hreflang=\"fr\" href=\"/fr/calendar/" + conference().id() + "\"");
    assertThat(web.get("/fr/calendar/" + conference().id()).body())
        .contains(": Addis-Abeba → Centre des congrès de Kigali, Rwanda");
  }

  @Test
  void tellsTheTimeByTheReadersClockWithoutScript() {
    var dialogue = titled("Partner2Connect High-Level Dialogue (WSIS+20)");
    var path = "/en/calendar/" + dialogue.id();
    assertThat(web.get(path).body())
        .contains("Geneva (UTC+02:00)")
        .containsPattern("7 July 2025[^<]*15:00.?–.?16:00")
        .containsPattern("13:00.?–.?14:00")
        .doesNotContain("For you");
    var nairobi = web.get(path + "?zone=Africa%2FNairobi");
    assertThat(nairobi.statusCode()).isEqualTo(200);
    assertThat(nairobi.body())
        .contains("For you")
        .contains("Nairobi (UTC+03:00)")
        .containsPattern("16:00.?–.?17:00")
        .contains("<option value=\"Africa/Nairobi\" selected=\"selected\">Nairobi</option>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mars/Olympus",
        "'; drop schema calendar; --",
        "<script>alert(1)</script>",
        "+25:00",
        "Africa/Nairobi\r\nSet-Cookie: x=y",
        "../../etc/passwd",
        "${7*7}",
        "\u202E"
      })
  void saysAtTheFieldThatThereIsNoSuchZone(String zone) {
    var path = "/en/calendar/" + conference().id() + "?zone=" + URLEncoder.encode(zone, UTF_8);
    var answer = web.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("<title>Error: ")
        .contains("There is no such time zone. Choose a city from the list.")
        .contains("aria-invalid=\"true\"")
        .doesNotContain("<script");
    assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/calendar/00000000-0000-0000-0000-000000000000",
        "/fr/calendar/nonsense",
        "/en/calendar/%27--",
        "/calendar/0190F3C4-7A1E-7000-8000-0000000000A1",
        "/calendar/a/b",
        "/de/calendar",
        "/de/calendar.ics"
      })
  void explainsWhatIsNotThere(String path) {
    var answer = web.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/calendar", "/fr/calendar", "event"})
  void weighsLittleAndRunsNothing(String place) {
    var path = place.equals("event") ? "/en/calendar/" + conference().id() : place;
    var page = web.get(path);
    assertThat(page.body()).doesNotContain("<script").doesNotContain(" style=");
    assertThat(page.headers().firstValue("set-cookie")).isEmpty();
    var weight = web.getBytes(path, "Accept-Encoding", "gzip").body().length;
    var linked = new LinkedHashSet<String>();
    LINKED.matcher(page.body()).results().forEach(found -> linked.add(found.group(1)));
    assertThat(linked).hasSizeGreaterThanOrEqualTo(4);
    for (var address : linked) {
      var file = web.getBytes(address, "Accept-Encoding", "gzip");
      assertThat(file.statusCode()).as(address).isEqualTo(200);
      weight += file.body().length;
    }
    assertThat(weight).isBetween(5 * 1024, BUDGET);
  }

  @Test
  void hasNoDeadLink() {
    for (var path : List.of("/en/calendar", "/fr/calendar/" + conference().id())) {
      Pattern.compile("href=\"(/[^\"]*)\"")
          .matcher(web.get(path).body())
          .results()
          .map(found -> found.group(1))
          .distinct()
          .forEach(link -> assertThat(web.get(link).statusCode()).as(link).isIn(200, 302));
    }
  }

  @Test
  void feedsCalendarPrograms() throws Exception {
    var feed = web.get("/calendar.ics");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("content-type").orElseThrow())
        .isEqualToIgnoringCase("text/calendar;charset=utf-8");
    assertThat(feed.headers().firstValue("vary").orElse(""))
        .containsIgnoringCase("accept-language");
    assertThat(feed.headers().firstValue("set-cookie")).isEmpty();
    var tag = feed.headers().firstValue("etag").orElseThrow();
    assertThat(web.get("/calendar.ics", "If-None-Match", tag).statusCode()).isEqualTo(304);
    var zipped = web.getBytes("/calendar.ics", "Accept-Encoding", "gzip");
    assertThat(zipped.headers().firstValue("content-encoding")).hasValue("gzip");
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(feed.body());
    }
    for (var path : List.of("/calendar.ics", "/en/calendar.ics", "/fr/calendar.ics")) {
      var octets = web.getBytes(path).body();
      var read = new CalendarBuilder().build(new ByteArrayInputStream(octets));
      assertThat(read.validate(true).hasErrors()).isFalse();
      assertThat(read.getComponents()).hasSize(calendar.all().size());
      var text = new String(octets, UTF_8);
      assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
      assertThat(Arrays.stream(text.split("\r\n")))
          .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }
  }

  @Test
  void keepsItsLinksWhenItMovesFromAddisAbabaToKigaliAndWhenItIsCancelled() {
    var zone = ZoneId.of("Africa/Addis_Ababa");
    var title = Label.of("Moving conference <&>", "Conférence qui se déplace");
    var announced =
        new EventDetails(
            title,
            EventDates.parse("2031-11-08", "2031-11-19", zone),
            Label.of("Addis Ababa", "Addis-Abeba"),
            null,
            null);
    var id = asSystem(() -> announcements.announce(announced));
    assertThat(event(id))
        .contains("SEQUENCE:0", "LOCATION:Addis Ababa", "DTSTART;VALUE=DATE:20311108");
    var tag = web.get("/en/calendar.ics").headers().firstValue("etag").orElseThrow();

    var moved =
        new EventDetails(
            title,
            EventDates.parse("2032-06-06", "2032-06-16", ZoneId.of("Africa/Kigali")),
            Label.of("Kigali", "Kigali"),
            null,
            null);
    system.run("a test", () -> announcements.change(id, 0, moved));
    assertThat(event(id))
        .contains(
            "SEQUENCE:1",
            "LOCATION:Kigali",
            "DTSTART;VALUE=DATE:20320606",
            "DTEND;VALUE=DATE:20320617",
            "STATUS:CONFIRMED",
            "URL:http://127.0.0.1:1/calendar/" + id);
    assertThat(web.get("/en/calendar.ics", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(web.get("/en/calendar/" + id).body())
        .contains("Moved from Addis Ababa to Kigali")
        .contains("Moving conference &lt;&amp;&gt;");

    var reason = Label.of("No quorum", "Quorum non atteint");
    system.run("a test", () -> announcements.cancel(id, 1, reason));
    assertThat(event(id)).contains("SEQUENCE:2", "STATUS:CANCELLED");
    assertThat(web.get("/fr/calendar/" + id).body())
        .contains("Motif")
        .contains("Quorum non atteint");
    assertThat(web.get("/en/calendar").body())
        .contains("<span class=\"mark-word off\">Cancelled</span>");
    assertThat(web.get("/en").body()).contains("/en/calendar/" + id);
  }

  /** The lines of that event in the feed, unfolded. */
  private List<String> event(UUID id) {
    var feed = web.get("/en/calendar.ics").body().replace("\r\n ", "");
    return Arrays.stream(feed.split("BEGIN:VEVENT\r\n"))
        .filter(part -> part.contains("UID:" + id + "@127.0.0.1\r\n"))
        .map(part -> List.of(part.split("\r\n")))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two events with one id");
            })
        .orElseThrow();
  }

  private CoalitionEventReference conference() {
    return titled("World Telecommunication Development Conference (WTDC-22)");
  }

  private CoalitionEventReference titled(String title) {
    return calendar.all().stream()
        .filter(event -> event.title().in(Locale.ENGLISH).equals(title))
        .findFirst()
        .orElseThrow();
  }

  private UUID asSystem(Supplier<UUID> work) {
    var answer = new AtomicReference<UUID>();
    system.run("a test", () -> answer.set(work.get()));
    return answer.get();
  }
}
