package org.partner2connect.calendar;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts events into the coalition's calendar. */
@Service
@Transactional
public class Announcements {

  private final CalendarEntries events;

  Announcements(CalendarEntries events) {
    this.events = events;
  }

  /** Announces the event to everyone and returns its id, which stays when the event moves. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public UUID announce(NewCalendarEntry event) {
    return events.save(CalendarEntry.announce(event)).id();
  }
}
