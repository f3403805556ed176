package org.partner2connect.membership;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/**
 * Whatever somebody kept for an organisation passes to somebody else who sits for it: drafts that
 * are not submitted, tasks, reminders. Modules that keep such things for a person listen. Published
 * within the transaction that ends the seat, after {@link SeatEnded}.
 */
@DomainEvent
public record DutiesPassed(PersonId from, PersonId to, OrganisationId organisation, Instant at) {}
