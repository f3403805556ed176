package org.partner2connect.commitments;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** A published commitment was withdrawn; it stays in the register, marked so. */
@DomainEvent
public record CommitmentWithdrawn(CommitmentId commitment, Instant at) {}
