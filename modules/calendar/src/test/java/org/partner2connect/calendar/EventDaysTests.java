package org.partner2connect.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EventDaysTests {

  @Test
  void writesDaysAsEachLanguageDoes() {
    var table = dates(DatePrecision.DAY, LocalDate.of(2022, 6, 7), LocalDate.of(2022, 6, 9));
    assertThat(plain(EventDays.of(table, Locale.ENGLISH))).isEqualTo("7–9 June 2022");
    assertThat(plain(EventDays.of(table, Locale.FRENCH))).isEqualTo("7–9 juin 2022");
    var letter = dates(DatePrecision.DAY, LocalDate.of(2021, 10, 18), LocalDate.of(2021, 10, 18));
    assertThat(EventDays.of(letter, Locale.ENGLISH)).isEqualTo("18 October 2021");
    assertThat(EventDays.of(letter, Locale.FRENCH)).isEqualTo("18 octobre 2021");
  }

  @Test
  void isNoMoreExactThanWhatIsKnown() {
    var road = dates(DatePrecision.MONTH, LocalDate.of(2021, 12, 1), LocalDate.of(2022, 5, 31));
    assertThat(plain(EventDays.of(road, Locale.ENGLISH))).isEqualTo("December 2021–May 2022");
    var year = dates(DatePrecision.YEAR, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    assertThat(EventDays.of(year, Locale.ENGLISH)).isEqualTo("2021");
  }

  @Test
  void countsTheHoursOfAnotherPlace() {
    var dialogue = EventDates.parse("2025-07-07T15:00", "2025-07-07T16:00", Zones.GENEVA);
    assertThat(plain(EventDays.in(ZoneId.of("Africa/Nairobi"), dialogue, Locale.ENGLISH)))
        .contains("7 July 2025")
        .endsWith("16:00–17:00");
    assertThat(plain(EventDays.in(ZoneId.of("Pacific/Auckland"), dialogue, Locale.FRENCH)))
        .contains("8 juillet 2025")
        .endsWith("01:00–02:00");
    assertThat(Zones.name(Zones.GENEVA, EventDays.startOf(dialogue), Locale.ENGLISH))
        .isEqualTo("Geneva (UTC+02:00)");
    assertThat(Zones.name(Zones.UTC, EventDays.startOf(dialogue), Locale.FRENCH)).isEqualTo("UTC");
  }

  @Test
  void saysHowLongWholeDaysLastElsewhere() {
    var day = EventDates.parse("2022-06-06", null, ZoneId.of("Africa/Kigali"));
    assertThat(plain(EventDays.in(Zones.UTC, day, Locale.ENGLISH)))
        .contains("5 June 2022")
        .contains("6 June 2022")
        .endsWith("22:00");
  }

  private static EventDates dates(DatePrecision precision, LocalDate first, LocalDate last) {
    return new EventDates(precision, first, last, null, null, ZoneId.of("Europe/Zurich"));
  }

  /** Whether spaces stand around a dash is for the languages' data to say. */
  private static String plain(String text) {
    return text.replaceAll("[ \\u2009\\u202f\\u00a0]*–[ \\u2009\\u202f\\u00a0]*", "–");
  }
}
