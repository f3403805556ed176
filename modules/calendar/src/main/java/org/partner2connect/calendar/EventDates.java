package org.partner2connect.calendar;

import java.time.Instant;
import java.time.LocalDate;
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

  public EventDates {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it starts");
    }
    if ((precision == DatePrecision.MINUTE) != (startsAt != null)) {
      throw new IllegalArgumentException("a start to the minute goes with precision MINUTE");
    }
    if (startsAt != null && endsAt != null && endsAt.isBefore(startsAt)) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }
}
