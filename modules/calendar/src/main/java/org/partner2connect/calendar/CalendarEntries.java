package org.partner2connect.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The events in the coalition's calendar. */
interface CalendarEntries extends Repository<CalendarEntry, UUID> {

  Optional<CalendarEntry> findById(UUID id);

  CalendarEntry save(CalendarEntry event);
}
