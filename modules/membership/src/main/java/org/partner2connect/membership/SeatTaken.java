package org.partner2connect.membership;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/** A person sits for an organisation from now on, or from now on in another role. */
@DomainEvent
public record SeatTaken(PersonId person, OrganisationId organisation, SeatRole role, Instant at) {}
