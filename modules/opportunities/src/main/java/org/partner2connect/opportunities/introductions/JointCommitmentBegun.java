package org.partner2connect.opportunities.introductions;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** Two who were introduced to each other have begun a commitment together. */
@DomainEvent
public record JointCommitmentBegun(
    IntroductionId introduction, CommitmentId commitment, Deed deed, Instant at)
    implements Audited {}
