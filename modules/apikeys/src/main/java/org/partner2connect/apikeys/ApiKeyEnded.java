package org.partner2connect.apikeys;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;

/** A key has ended by itself: its time is over, or the right behind it is. */
@DomainEvent
public record ApiKeyEnded(
    KeyId key, OrganisationId organisation, KeyEnding why, Deed deed, Instant at)
    implements Audited {}
