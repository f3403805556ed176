package org.partner2connect.opportunities;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** A need or an offer can be answered from now on. */
@DomainEvent
public record OpportunityPosted(OpportunityId opportunity, Deed deed, Instant at)
    implements Audited {}
