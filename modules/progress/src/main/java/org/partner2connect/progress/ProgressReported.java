package org.partner2connect.progress;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.commitments.CommitmentId;

/** An organisation has reported on its commitment; the report is public. */
@DomainEvent
public record ProgressReported(CommitmentId commitment, Instant at) {}
