package org.partner2connect.calendar.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;

/**
 * An event in a list.
 *
 * @param days its days, written out
 * @param first its first day
 * @param mark {@code CANCELLED} or {@code MOVED}, or null
 */
record EventLine(
    UUID id,
    String days,
    LocalDate first,
    String title,
    @Nullable String place,
    @Nullable String mark) {

  static EventLine of(CoalitionEventReference event, Locale locale) {
    var place = event.place();
    return new EventLine(
        event.id(),
        EventDays.of(event.dates(), locale),
        event.dates().first(),
        event.title().in(locale),
        place == null ? null : place.in(locale),
        markOf(event));
  }

  /** The one word that a reader must not miss; that it is off outweighs that it had moved. */
  static @Nullable String markOf(CoalitionEventReference event) {
    if (event.standing().isCancelled()) {
      return "CANCELLED";
    }
    return event.standing().moved() ? "MOVED" : null;
  }
}
