package org.partner2connect.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventStanding;
import org.partner2connect.calendar.EventStatus;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.uikit.Translations;

class FeedWriterTests {

  private static final UUID ID = UUID.fromString("0190f3c4-7a1e-7000-8000-0000000000a1");
  private static final Instant CHANGED = Instant.parse("2021-09-20T12:34:56Z");

  private final FeedWriter writer =
      new FeedWriter(new Translations(true), new Addresses("https://coalition.example.org"));

  @Test
  void saysWhoPublishesWhat() throws Exception {
    var calendar = read(event("Conference", "2022-06-06", "2022-06-16", "Kigali"));
    assertThat(value(calendar.getProperties(), "VERSION")).isEqualTo("2.0");
    assertThat(value(calendar.getProperties(), "METHOD")).isEqualTo("PUBLISH");
    assertThat(value(calendar.getProperties(), "PRODID")).startsWith("-//Partner2Connect//");
    assertThat(value(calendar.getProperties(), "X-WR-CALNAME"))
        .isEqualTo("Partner2Connect Digital Coalition");
    assertThat(value(calendar.getProperties(), "NAME"))
        .isEqualTo("Partner2Connect Digital Coalition");
    assertThat(value(calendar.getProperties(), "REFRESH-INTERVAL")).isEqualTo("PT6H");
    assertThat(lines(event("x", "2022", null, null)))
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
  }

  @Test
  void givesWholeDaysAnEndThatIsNoDayOfTheirs() {
    assertThat(lines(event("Conference", "2022-06-06", "2022-06-16", "Kigali")))
        .contains(
            "UID:" + ID + "@coalition.example.org",
            "DTSTAMP:20210920T123456Z",
            "LAST-MODIFIED:20210920T123456Z",
            "SEQUENCE:4",
            "STATUS:CONFIRMED",
            "DTSTART;VALUE=DATE:20220606",
            "DTEND;VALUE=DATE:20220617",
            "TRANSP:TRANSPARENT",
            "SUMMARY:Conference",
            "LOCATION:Kigali",
            "URL:https://coalition.example.org/calendar/" + ID);
  }

  @Test
  void givesMinutesInUtc() {
    assertThat(lines(event("Dialogue", "2025-07-07T15:00", "2025-07-07T16:30", "Geneva")))
        .contains("DTSTART:20250707T130000Z", "DTEND:20250707T143000Z")
        .doesNotContain("TRANSP:TRANSPARENT");
    assertThat(lines(event("Dialogue", "2025-07-07T15:00", null, "Geneva")))
        .contains("DTSTART:20250707T130000Z")
        .noneMatch(line -> line.startsWith("DTEND"));
  }

  @Test
  void inventsNoDayOfAMonthOrYear() throws Exception {
    var month = event("Second part of the series", "2021-12", "2022-05", null);
    assertThat(lines(month))
        .contains(
            "STATUS:TENTATIVE",
            "DTSTART;VALUE=DATE:20211201",
            "DTEND;VALUE=DATE:20220601",
            "TRANSP:TRANSPARENT");
    assertThat(property(read(month), "DESCRIPTION")).startsWith("Only the month or the year");
    assertThat(lines(event("Session", "2021", null, null)))
        .contains("STATUS:TENTATIVE", "DTSTART;VALUE=DATE:20210101", "DTEND;VALUE=DATE:20220101");
  }

  @Test
  void keepsWhatIsCancelled() throws Exception {
    var cancelled =
        event(
            "Conference",
            "2022",
            null,
            "Kigali",
            new EventStanding(
                EventStatus.CANCELLED, Label.of("No quorum", "Pas de quorum"), true, 5, CHANGED));
    assertThat(lines(cancelled)).contains("STATUS:CANCELLED", "SEQUENCE:5");
    assertThat(property(read(cancelled), "SUMMARY")).isEqualTo("Cancelled: Conference");
    assertThat(property(read(cancelled), "DESCRIPTION")).contains("No quorum");
  }

  @Test
  void speaksFrench() throws Exception {
    var event = event("Conférence", "2022-06-06", null, "Kigali");
    var text = new String(writer.write(List.of(event), Locale.FRENCH), UTF_8).replace("\r\n ", "");
    assertThat(text)
        .contains("X-WR-CALNAME:Coalition pour le numérique")
        .contains("URL:https://coalition.example.org/fr/calendar/" + ID)
        .contains("UID:" + ID + "@coalition.example.org");
  }

  @Test
  void writesTheSameOctetsAsLongAsNothingChanges() {
    var event = event("Conference", "2022-06-06", null, "Kigali");
    assertThat(writer.write(List.of(event), Locale.ENGLISH))
        .isEqualTo(writer.write(List.of(event), Locale.ENGLISH));
  }

  @Test
  void isValidWithoutAnyEvent() throws Exception {
    assertThat(new String(writer.write(List.of(), Locale.ENGLISH), UTF_8))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nATTACH:https://evil.example.org/x",
        "a\nEND:VEVENT\nBEGIN:VEVENT",
        "a\rb\u0000\u0007c",
        "semi; comma, colon: \\ \"quoted\"",
        "\\n \\, \\; \\\\",
        "👩‍💻 語 é ̈ עברית العربية",
        "'; drop schema calendar; --",
        "<script>alert(1)</script>",
        "{0} ${x} %s"
      })
  void letsNoTextBecomeAnythingElse(String naughty) throws Exception {
    var text = (naughty + " ").repeat(12).strip();
    var event = event(text, "2022-06-06", null, text);
    var octets = writer.write(List.of(event), Locale.ENGLISH);
    var lines = new String(octets, UTF_8).split("\r\n", -1);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}]"));
    assertThat(lines).filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(1);
    assertThat(lines).noneMatch(line -> line.startsWith("ATTACH"));
    var kept = FeedText.clean(text);
    assertThat(property(read(event), "SUMMARY")).isEqualTo(kept);
    assertThat(property(read(event), "LOCATION")).isEqualTo(kept);
  }

  private Calendar read(CoalitionEventReference event) throws Exception {
    var octets = writer.write(List.of(event), Locale.ENGLISH);
    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(octets));
    assertThat(calendar.validate(true)).extracting(ValidationResult::hasErrors).isEqualTo(false);
    return calendar;
  }

  private List<String> lines(CoalitionEventReference event) {
    var text = new String(writer.write(List.of(event), Locale.ENGLISH), UTF_8);
    return Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
  }

  private static String property(Calendar calendar, String name) {
    VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
    return value(event.getProperties(), name);
  }

  private static String value(List<Property> properties, String name) {
    return properties.stream()
        .filter(property -> property.getName().equals(name))
        .map(Property::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static CoalitionEventReference event(
      String title, String start, @Nullable String end, @Nullable String place) {
    return event(
        title,
        start,
        end,
        place,
        new EventStanding(EventStatus.SCHEDULED, null, false, 4, CHANGED));
  }

  private static CoalitionEventReference event(
      String title,
      String start,
      @Nullable String end,
      @Nullable String place,
      EventStanding standing) {
    return new CoalitionEventReference(
        ID,
        Label.of(title, title),
        EventDates.parse(start, end, ZoneId.of("Europe/Zurich")),
        place == null ? null : Label.of(place, place),
        "ITU",
        "https://www.itu.int/",
        standing);
  }
}
