package org.partner2connect.membership;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/**
 * A person no longer sits for an organisation. Published within the transaction that ends the seat,
 * so that an ordinary listener can take rights away before it commits.
 */
@DomainEvent
public record SeatEnded(PersonId person, OrganisationId organisation, Instant at) {}
