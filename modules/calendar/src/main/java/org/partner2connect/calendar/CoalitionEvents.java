package org.partner2connect.calendar;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The events in the coalition's calendar. */
interface CoalitionEvents extends Repository<CoalitionEvent, UUID> {

  CoalitionEvent save(CoalitionEvent event);
}
