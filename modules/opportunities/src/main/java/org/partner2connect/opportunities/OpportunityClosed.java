package org.partner2connect.opportunities;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/**
 * A need or an offer can no longer be answered: it was closed, or the secretariat withdrew it.
 * Published within the transaction, so that an ordinary listener can act before it commits.
 */
@DomainEvent
public record OpportunityClosed(OpportunityId opportunity, boolean withdrawn, Deed deed, Instant at)
    implements Audited {}
