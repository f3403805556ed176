package org.partner2connect.calendar;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

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
 * @throws org.partner2connect.kernel.Refusal when it would end before it starts, or lies outside
 *     the years 1990 to 2199
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
    EventRules.day(first);
    EventRules.day(last);
    if (last.isBefore(first) || (endsAt != null && startsAt != null && endsAt.isBefore(startsAt))) {
      throw new DatesBackwards();
    }
    if ((precision == DatePrecision.MINUTE) != (startsAt != null)) {
      throw new IllegalArgumentException("a start to the minute goes with precision MINUTE");
    }
    if (endsAt != null && startsAt == null) {
      throw new IllegalArgumentException("an end to the minute goes with a start to the minute");
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
          whole(DatePrecision.YEAR, Year.parse(start).atDay(1), Year.parse(stop).atDay(1), zone);
      case MONTH_LENGTH ->
          whole(
              DatePrecision.MONTH,
              YearMonth.parse(start).atDay(1),
              YearMonth.parse(stop).atDay(1),
              zone);
      case DAY_LENGTH ->
          whole(DatePrecision.DAY, LocalDate.parse(start), LocalDate.parse(stop), zone);
      default ->
          minutes(LocalDateTime.parse(start), end == null ? null : LocalDateTime.parse(end), zone);
    };
  }

  /** From a day, month or year to another, both included; any day stands for its month or year. */
  public static EventDates whole(
      DatePrecision precision, LocalDate first, LocalDate last, ZoneId zone) {
    return switch (precision) {
      case YEAR -> days(precision, first.with(firstDayOfYear()), last.with(lastDayOfYear()), zone);
      case MONTH ->
          days(precision, first.with(firstDayOfMonth()), last.with(lastDayOfMonth()), zone);
      case DAY, MINUTE -> days(DatePrecision.DAY, first, last, zone);
    };
  }

  /**
   * From a minute to another by the clock of that zone.
   *
   * @param end null when it is not known
   */
  public static EventDates minutes(LocalDateTime start, @Nullable LocalDateTime end, ZoneId zone) {
    return new EventDates(
        DatePrecision.MINUTE,
        start.toLocalDate(),
        end == null ? start.toLocalDate() : end.toLocalDate(),
        start.atZone(zone).toInstant(),
        end == null ? null : end.atZone(zone).toInstant(),
        zone);
  }

  /** Whether these dates say more exactly what those said already. */
  boolean sharpen(EventDates earlier) {
    return precision.compareTo(earlier.precision) < 0
        && !first.isBefore(earlier.first)
        && !last.isAfter(earlier.last);
  }

  private static EventDates days(
      DatePrecision precision, LocalDate first, LocalDate last, ZoneId zone) {
    return new EventDates(precision, first, last, null, null, zone);
  }
}
