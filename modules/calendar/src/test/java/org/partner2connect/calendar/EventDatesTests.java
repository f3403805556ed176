package org.partner2connect.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EventDatesTests {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  @Test
  void keepsAYearAYear() {
    var dates = EventDates.parse("2021", null, GENEVA);
    assertThat(dates.precision()).isEqualTo(DatePrecision.YEAR);
    assertThat(dates.first()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(dates.last()).isEqualTo(LocalDate.of(2021, 12, 31));
  }

  @Test
  void spansMonths() {
    var dates = EventDates.parse("2021-12", "2022-05", GENEVA);
    assertThat(dates.precision()).isEqualTo(DatePrecision.MONTH);
    assertThat(dates.last()).isEqualTo(LocalDate.of(2022, 5, 31));
  }

  @Test
  void spansDays() {
    var dates = EventDates.parse("2022-06-07", "2022-06-09", GENEVA);
    assertThat(dates.precision()).isEqualTo(DatePrecision.DAY);
    assertThat(dates.startsAt()).isNull();
    assertThat(dates.last()).isEqualTo(LocalDate.of(2022, 6, 9));
  }

  @Test
  void readsMinutesInTheEventsZone() {
    var dates = EventDates.parse("2025-07-07T15:00", "2025-07-07T16:00", GENEVA);
    assertThat(dates.precision()).isEqualTo(DatePrecision.MINUTE);
    assertThat(dates.startsAt()).isEqualTo(Instant.parse("2025-07-07T13:00:00Z"));
    assertThat(dates.endsAt()).isEqualTo(Instant.parse("2025-07-07T14:00:00Z"));
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatExceptionOfType(DatesBackwards.class)
        .isThrownBy(() -> EventDates.parse("2022-06-09", "2022-06-07", GENEVA));
    assertThatExceptionOfType(DatesBackwards.class)
        .isThrownBy(() -> EventDates.parse("2025-07-07T15:00", "2025-07-07T14:59", GENEVA));
  }

  @Test
  void keepsToTheYearsOfTheCalendar() {
    assertThatExceptionOfType(DatesFar.class)
        .isThrownBy(() -> EventDates.parse("1989-12-31", "2022-06-07", GENEVA));
    assertThatExceptionOfType(DatesFar.class)
        .isThrownBy(() -> EventDates.parse("2022-06-07", "2200-01-01", GENEVA));
  }

  @Test
  void takesAnyDayForItsMonthOrYear() {
    var day = LocalDate.of(2024, 2, 14);
    assertThat(EventDates.whole(DatePrecision.MONTH, day, day, GENEVA))
        .isEqualTo(EventDates.parse("2024-02", null, GENEVA));
    assertThat(EventDates.whole(DatePrecision.YEAR, day, day, GENEVA))
        .isEqualTo(EventDates.parse("2024", null, GENEVA));
  }
}
