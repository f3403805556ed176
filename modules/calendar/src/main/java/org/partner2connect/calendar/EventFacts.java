package org.partner2connect.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/** What is published about an event, checked, in the form in which it is stored. */
record EventFacts(
    String titleEn,
    String titleFr,
    DatePrecision precision,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    String zone,
    @Nullable String placeEn,
    @Nullable String placeFr,
    @Nullable String source,
    @Nullable String link) {

  /**
   * @throws org.partner2connect.kernel.Refusal when a text, the link or the zone is not acceptable
   */
  static EventFacts of(EventDetails event) {
    var dates = event.dates();
    var place = event.place();
    var source = event.source();
    var link = event.link();
    return new EventFacts(
        EventRules.line(event.title().in(Locale.ENGLISH)),
        EventRules.line(event.title().in(Locale.FRENCH)),
        dates.precision(),
        dates.first(),
        dates.last(),
        dates.startsAt(),
        dates.endsAt(),
        EventRules.zone(dates.zone().getId()).getId(),
        place == null ? null : EventRules.line(place.in(Locale.ENGLISH)),
        place == null ? null : EventRules.line(place.in(Locale.FRENCH)),
        source == null ? null : EventRules.line(source),
        link == null ? null : EventRules.link(link));
  }

  EventDetails details() {
    return new EventDetails(
        Label.of(titleEn, titleFr),
        new EventDates(precision, firstDay, lastDay, startsAt, endsAt, ZoneId.of(zone)),
        placeEn == null || placeFr == null ? null : Label.of(placeEn, placeFr),
        source,
        link);
  }
}
