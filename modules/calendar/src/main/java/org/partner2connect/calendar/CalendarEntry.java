package org.partner2connect.calendar;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.Label;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An event in the coalition's calendar. Every saved version is published, so that the version is
 * the sequence number that subscribed calendars compare.
 */
@AggregateRoot
@Table(schema = "calendar", name = "event")
record CalendarEntry(
    @Id @Identity UUID id,
    @Embedded(onEmpty = OnEmpty.USE_NULL) EventFacts facts,
    EventStatus status,
    @Nullable String reasonEn,
    @Nullable String reasonFr,
    Instant changedAt,
    @Version @Nullable Long version) {

  static CalendarEntry announce(EventDetails event, Instant at) {
    return new CalendarEntry(
        Ids.next(), EventFacts.of(event), EventStatus.SCHEDULED, null, null, at, null);
  }

  /** The same event told otherwise; the same object when nothing differs. */
  CalendarEntry changed(EventDetails event, Instant at) {
    if (status == EventStatus.CANCELLED) {
      throw new EntryCancelled();
    }
    var now = EventFacts.of(event);
    return now.equals(facts)
        ? this
        : new CalendarEntry(id, now, status, reasonEn, reasonFr, at, version);
  }

  CalendarEntry cancelled(Label reason, Instant at) {
    if (status == EventStatus.CANCELLED) {
      throw new EntryCancelled();
    }
    return new CalendarEntry(
        id,
        facts,
        EventStatus.CANCELLED,
        EventRules.line(reason.in(Locale.ENGLISH)),
        EventRules.line(reason.in(Locale.FRENCH)),
        at,
        version);
  }

  CalendarEntry restored(Instant at) {
    if (status != EventStatus.CANCELLED) {
      throw new EntryStands();
    }
    return new CalendarEntry(id, facts, EventStatus.SCHEDULED, null, null, at, version);
  }

  /** What lies between that earlier version and this one. */
  ChangeKind since(CalendarEntry earlier) {
    if (status != earlier.status) {
      return status == EventStatus.CANCELLED ? ChangeKind.CANCELLED : ChangeKind.RESTORED;
    }
    return movedSince(earlier) ? ChangeKind.MOVED : ChangeKind.CHANGED;
  }

  /** The number of this version; of what is not saved yet, that of the announcement. */
  long sequence() {
    return version == null ? 0 : version;
  }

  private boolean movedSince(CalendarEntry earlier) {
    var before = earlier.facts.details();
    var after = facts.details();
    var place = before.place();
    return (place != null && !Objects.equals(place, after.place()))
        || !after.dates().equals(before.dates()) && !after.dates().sharpen(before.dates());
  }
}
