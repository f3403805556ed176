package org.partner2connect.commitments;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** A published commitment has changed: a value was corrected, or a partner joined it. */
@DomainEvent
public record CommitmentCorrected(CommitmentId commitment, Instant at) {}
