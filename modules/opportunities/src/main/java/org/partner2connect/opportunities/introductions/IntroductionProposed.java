package org.partner2connect.opportunities.introductions;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** One side of a need and an offer wants to meet the other. */
@DomainEvent
public record IntroductionProposed(IntroductionId introduction, Deed deed, Instant at)
    implements Audited {}
