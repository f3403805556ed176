package org.partner2connect.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.partner2connect.taxonomy.Label;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An event in the coalition's calendar. */
@AggregateRoot
@Table(schema = "calendar", name = "event")
record CalendarEntry(
    @Id @Identity UUID id,
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
    @Nullable String link,
    @Version @Nullable Long version) {

  private static final int LONGEST_TEXT = 500;

  static CalendarEntry announce(NewCalendarEntry event) {
    var dates = event.dates();
    var place = event.place();
    return new CalendarEntry(
        Ids.next(),
        text(event.title(), Locale.ENGLISH),
        text(event.title(), Locale.FRENCH),
        dates.precision(),
        dates.first(),
        dates.last(),
        dates.startsAt(),
        dates.endsAt(),
        dates.zone().getId(),
        place == null ? null : text(place, Locale.ENGLISH),
        place == null ? null : text(place, Locale.FRENCH),
        event.source(),
        link(event.link()),
        null);
  }

  private static String text(Label label, Locale language) {
    return Line.of(label.in(language), LONGEST_TEXT);
  }

  private static @Nullable String link(@Nullable String link) {
    if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
      throw new IllegalArgumentException("a link starts with https:// or http://");
    }
    return link;
  }
}
