package org.partner2connect.calendar.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.DatePrecision;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.calendar.Zones;

/** When an event is by the clocks that matter: the reader's, the place's, UTC and Geneva's. */
final class EventClocks {

  private EventClocks() {}

  /** Empty when not even the days are known: nobody can convert a month. */
  static List<EventPage.Clock> of(EventDates dates, @Nullable ZoneId reader, Locale locale) {
    if (dates.precision() == DatePrecision.MONTH || dates.precision() == DatePrecision.YEAR) {
      return List.of();
    }
    var own =
        reader == null
            ? Stream.<EventPage.Clock>of()
            : Stream.of(clock("calendar.event.zone.yours", reader, dates, locale));
    var place = Stream.of(clock("calendar.event.zone.place", dates.zone(), dates, locale));
    var others =
        Stream.of(Zones.UTC, Zones.GENEVA)
            .filter(zone -> !zone.equals(dates.zone()))
            .map(zone -> clock("", zone, dates, locale));
    return Stream.of(own, place, others).flatMap(clocks -> clocks).toList();
  }

  private static EventPage.Clock clock(String whose, ZoneId zone, EventDates dates, Locale locale) {
    return new EventPage.Clock(
        whose,
        Zones.name(zone, EventDays.startOf(dates), locale),
        isLocal(zone, dates) ? EventDays.of(dates, locale) : EventDays.in(zone, dates, locale));
  }

  /** By the place's own clock whole days are just days. */
  private static boolean isLocal(ZoneId zone, EventDates dates) {
    return dates.precision() == DatePrecision.DAY && zone.equals(dates.zone());
  }
}
