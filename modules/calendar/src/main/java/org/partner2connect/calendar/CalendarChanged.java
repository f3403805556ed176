package org.partner2connect.calendar;

import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** Somebody published a change to the calendar: a new event, or one that moved or was cancelled. */
@DomainEvent
public record CalendarChanged(UUID event, ChangeKind kind, Deed deed) implements Audited {}
