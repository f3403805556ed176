package org.partner2connect.membership;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/** An organisation has a focal point, its first or another than before. */
@DomainEvent
public record FocalPointDesignated(OrganisationId organisation, PersonId person, Instant at) {}
