package org.partner2connect.apikeys;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;

/** Somebody of the organisation has ended a key. */
@DomainEvent
public record ApiKeyRevoked(KeyId key, OrganisationId organisation, Deed deed, Instant at)
    implements Audited {}
