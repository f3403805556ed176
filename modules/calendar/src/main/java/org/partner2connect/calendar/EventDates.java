package org.partner2connect.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, as exactly as it is known.
 *
 * @param first the first day in the event's own time zone; of a month or year, its first day
 * @param last the last day, included; of a month or year, its last day
 * @param startsAt the moment it starts, for precision {@code MINUTE} only
 * @param endsAt the moment it ends, where known, for precision {@code MINUTE} only
 * @param zone the event's own time zone
 */
public record EventDates(
    DatePrecision precision,
    LocalDate first,
    LocalDate last,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    ZoneId zone) {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  public EventDates {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it starts");
    }
    if ((precision == DatePrecision.MINUTE) != (startsAt != null)) {
      throw new IllegalArgumentException("a start to the minute goes with precision MINUTE");
    }
    if (endsAt != null && (startsAt == null || endsAt.isBefore(startsAt))) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }

  /**
   * Reads dates as exactly as they are written: {@code 2021}, {@code 2021-12}, {@code 2021-12-08}
   * or {@code 2021-12-08T14:00} in that zone.
   *
   * @param end written like the start, or null when it is the same
   */
  public static EventDates parse(String start, @Nullable String end, ZoneId zone) {
    var stop = end == null ? start : end;
    return switch (start.length()) {
      case YEAR_LENGTH ->
          days(
              DatePrecision.YEAR,
              Year.parse(start).atDay(1),
              Year.parse(stop).atMonth(12).atEndOfMonth(),
              zone);
      case MONTH_LENGTH ->
          days(
              DatePrecision.MONTH,
              YearMonth.parse(start).atDay(1),
              YearMonth.parse(stop).atEndOfMonth(),
              zone);
      case DAY_LENGTH ->
          days(DatePrecision.DAY, LocalDate.parse(start), LocalDate.parse(stop), zone);
      default -> minutes(LocalDateTime.parse(start), end, zone);
    };
  }

  private static EventDates days(
      DatePrecision precision, LocalDate first, LocalDate last, ZoneId zone) {
    return new EventDates(precision, first, last, null, null, zone);
  }

  private static EventDates minutes(LocalDateTime start, @Nullable String end, ZoneId zone) {
    var stop = end == null ? null : LocalDateTime.parse(end);
    return new EventDates(
        DatePrecision.MINUTE,
        start.toLocalDate(),
        stop == null ? start.toLocalDate() : stop.toLocalDate(),
        start.atZone(zone).toInstant(),
        stop == null ? null : stop.atZone(zone).toInstant(),
        zone);
  }
}
