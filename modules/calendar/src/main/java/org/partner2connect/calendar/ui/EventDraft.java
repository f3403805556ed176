package org.partner2connect.calendar.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.DatePrecision;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.calendar.Zones;
import org.partner2connect.taxonomy.Label;

/** What the form holds while somebody fills it. Texts that are left out are empty. */
final class EventDraft {

  String titleEn = "";
  String titleFr = "";
  DatePrecision precision = DatePrecision.DAY;
  @Nullable LocalDate firstDay;
  @Nullable LocalTime startTime;
  @Nullable LocalDate lastDay;
  @Nullable LocalTime endTime;
  String zone = Zones.GENEVA.getId();
  String placeEn = "";
  String placeFr = "";
  String source = "";
  String link = "";

  private EventDraft() {}

  static EventDraft blank() {
    return new EventDraft();
  }

  static EventDraft of(EventDetails event) {
    var draft = new EventDraft();
    var dates = event.dates();
    var place = event.place();
    draft.titleEn = event.title().in(Locale.ENGLISH);
    draft.titleFr = event.title().in(Locale.FRENCH);
    draft.precision = dates.precision();
    draft.firstDay = dates.first();
    draft.lastDay = dates.last();
    draft.startTime = time(dates.startsAt(), dates.zone());
    draft.endTime = time(dates.endsAt(), dates.zone());
    draft.zone = dates.zone().getId();
    draft.placeEn = place == null ? "" : place.in(Locale.ENGLISH);
    draft.placeFr = place == null ? "" : place.in(Locale.FRENCH);
    draft.source = given(event.source());
    draft.link = given(event.link());
    return draft;
  }

  /**
   * @throws org.partner2connect.kernel.Refusal when the dates do not fit together
   * @throws IllegalStateException when the first day is missing, which the form has asked for
   */
  EventDetails details() {
    return new EventDetails(
        Label.of(titleEn, titleFr),
        dates(),
        placeEn.isBlank() ? null : Label.of(placeEn, placeFr),
        source.isBlank() ? null : source,
        link.isBlank() ? null : link);
  }

  private EventDates dates() {
    var first = firstDay;
    var start = startTime;
    if (first == null) {
      throw new IllegalStateException("the first day is missing");
    }
    var last = lastDay == null ? first : lastDay;
    var place = ZoneId.of(zone);
    if (precision != DatePrecision.MINUTE || start == null) {
      return EventDates.whole(precision, first, last, place);
    }
    return EventDates.minutes(
        first.atTime(start), endTime == null ? null : last.atTime(endTime), place);
  }

  private static @Nullable LocalTime time(@Nullable Instant instant, ZoneId zone) {
    return instant == null ? null : instant.atZone(zone).toLocalTime();
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
