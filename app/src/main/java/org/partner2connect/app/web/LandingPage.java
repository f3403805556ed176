package org.partner2connect.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;

/**
 * What the landing page tells.
 *
 * @param areas the four focus areas
 * @param milestones what the letter announced and what became of it, oldest first
 * @param upcoming the next events
 * @param today the date of this knowledge, written out
 * @param deadline until when interest can be expressed, written out; null without a call
 * @param late whether that moment has passed
 */
record LandingPage(
    List<Area> areas,
    List<Event> milestones,
    List<Event> upcoming,
    String today,
    @Nullable String deadline,
    boolean late) {

  /**
   * A focus area.
   *
   * @param style the style class of its shape and colour
   */
  record Area(int number, String code, String name, String about, String style) {}

  /**
   * An event.
   *
   * @param days its days, written out
   * @param first its first day
   * @param cancelled whether it does not take place
   */
  record Event(
      UUID id,
      String days,
      LocalDate first,
      String title,
      @Nullable String place,
      boolean cancelled) {

    static Event of(CoalitionEventReference event, Locale locale) {
      var place = event.place();
      return new Event(
          event.id(),
          EventDays.of(event.dates(), locale),
          event.dates().first(),
          event.title().in(locale),
          place == null ? null : place.in(locale),
          event.standing().isCancelled());
    }
  }
}
