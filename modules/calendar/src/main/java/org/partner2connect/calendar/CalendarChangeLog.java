package org.partner2connect.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of every event: what was published, when, by whom. Rows are only ever added. */
@Repository
class CalendarChangeLog {

  private static final String ADD =
      """
      insert into calendar.change (event, sequence, kind, at, person, %s)
      values (:event, :sequence, :kind, :at, :person, :titleEn, :titleFr, :precision, :firstDay,
          :lastDay, :startsAt, :endsAt, :zone, :placeEn, :placeFr, :source, :link, :reasonEn,
          :reasonFr)
      """
          .formatted(EventColumns.ALL);

  private static final String OF_EVENT =
      """
      select sequence, kind, at, %s
      from calendar.change
      where event = :event
      order by sequence
      """
          .formatted(EventColumns.ALL);

  private final JdbcClient jdbc;

  CalendarChangeLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(CalendarEntry entry, ChangeKind kind, @Nullable UUID person) {
    var facts = entry.facts();
    jdbc.sql(ADD)
        .param("event", entry.id())
        .param("sequence", entry.sequence())
        .param("kind", kind.name())
        .param("at", entry.changedAt().atOffset(ZoneOffset.UTC))
        .param("person", person)
        .param("titleEn", facts.titleEn())
        .param("titleFr", facts.titleFr())
        .param("precision", facts.precision().name())
        .param("firstDay", facts.firstDay())
        .param("lastDay", facts.lastDay())
        .param("startsAt", moment(facts.startsAt()))
        .param("endsAt", moment(facts.endsAt()))
        .param("zone", facts.zone())
        .param("placeEn", facts.placeEn())
        .param("placeFr", facts.placeFr())
        .param("source", facts.source())
        .param("link", facts.link())
        .param("reasonEn", entry.reasonEn())
        .param("reasonFr", entry.reasonFr())
        .update();
  }

  /** The history of an event, oldest first; empty when there is no such event. */
  List<EventChange> of(UUID event) {
    var changes = new ArrayList<EventChange>();
    jdbc.sql(OF_EVENT)
        .param("event", event)
        .query(
            row -> {
              changes.add(
                  new EventChange(
                      row.getLong("sequence"),
                      ChangeKind.valueOf(row.getString("kind")),
                      EventColumns.instant(row, "at"),
                      changes.isEmpty() ? null : changes.getLast().after(),
                      EventColumns.details(row),
                      EventColumns.reason(row)));
            });
    return List.copyOf(changes);
  }

  private static @Nullable Object moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
