package org.partner2connect.calendar.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.partner2connect.calendar.CoalitionEventReference;

/**
 * What the list of events tells.
 *
 * @param past by year, the latest first
 * @param today the date of this knowledge, written out
 * @param feed the address to subscribe to
 * @param webcal the same for a click
 */
record CalendarPage(
    List<EventLine> upcoming, List<Year> past, String today, String feed, String webcal) {

  /** The events of a year, by their last day. */
  record Year(int number, List<EventLine> events) {}

  static List<Year> byYear(List<CoalitionEventReference> events, Locale locale) {
    var years = new TreeMap<Integer, List<EventLine>>();
    for (var event : events) {
      years
          .computeIfAbsent(event.dates().last().getYear(), year -> new ArrayList<>())
          .add(EventLine.of(event, locale));
    }
    return years.descendingMap().entrySet().stream()
        .map(year -> new Year(year.getKey(), year.getValue()))
        .toList();
  }
}
