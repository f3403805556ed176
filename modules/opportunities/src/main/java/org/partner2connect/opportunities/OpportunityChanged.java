package org.partner2connect.opportunities;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** A need or an offer says something else from now on. */
@DomainEvent
public record OpportunityChanged(OpportunityId opportunity, Deed deed, Instant at)
    implements Audited {}
