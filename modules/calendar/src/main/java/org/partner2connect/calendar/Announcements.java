package org.partner2connect.calendar;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Deed;
import org.partner2connect.taxonomy.Label;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the coalition's calendar. What is kept is public at once and reaches everybody who
 * subscribed; every change stays in the event's history and publishes {@link CalendarChanged}.
 *
 * <p>A change names the sequence number of what its author has seen. When somebody was faster, it
 * has no effect and fails with an {@link OptimisticLockingFailureException}. A change that changes
 * nothing is none.
 */
@Service
@Transactional
public class Announcements {

  private final CalendarEntries events;
  private final CalendarChangeLog changes;
  private final CurrentPerson current;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Announcements(
      CalendarEntries events,
      CalendarChangeLog changes,
      CurrentPerson current,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.events = events;
    this.changes = changes;
    this.current = current;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Announces the event to everyone and returns its id, which stays when the event moves. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public UUID announce(EventDetails event) {
    var announced = events.save(CalendarEntry.announce(event, clock.instant()));
    publish(announced, ChangeKind.ANNOUNCED);
    return announced.id();
  }

  /**
   * Tells the event otherwise: its title, dates, place, source or link. With other days or another
   * place it has moved; dates that are only known more exactly than before do not move it.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void change(UUID id, long sequence, EventDetails event) {
    keep(id, sequence, entry -> entry.changed(event, clock.instant()));
  }

  /**
   * Says that the event does not take place. It stays in the calendar and in the feed, marked.
   *
   * @param reason why, in English and French, for everyone to read
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void cancel(UUID id, long sequence, Label reason) {
    keep(id, sequence, entry -> entry.cancelled(reason, clock.instant()));
  }

  /** Says that a cancelled event takes place after all. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void restore(UUID id, long sequence) {
    keep(id, sequence, entry -> entry.restored(clock.instant()));
  }

  private void keep(UUID id, long sequence, UnaryOperator<CalendarEntry> verb) {
    var before = events.findById(id).orElseThrow(UnknownEntry::new);
    if (before.sequence() != sequence) {
      throw new OptimisticLockingFailureException(
          "event %s is at %d, not %d".formatted(id, before.sequence(), sequence));
    }
    var after = verb.apply(before);
    if (!after.equals(before)) {
      publish(events.save(after), after.since(before));
    }
  }

  private void publish(CalendarEntry entry, ChangeKind kind) {
    var person = current.id().map(PersonId::value).orElse(null);
    changes.add(entry, kind, person);
    publisher.publishEvent(
        new CalendarChanged(
            entry.id(),
            kind,
            new Deed(
                "calendar.audit." + kind,
                person,
                current.isSignedIn() ? "SECRETARIAT" : "SYSTEM",
                "COALITION_EVENT",
                entry.id(),
                entry.facts().titleEn(),
                entry.reasonEn(),
                entry.changedAt())));
  }
}
