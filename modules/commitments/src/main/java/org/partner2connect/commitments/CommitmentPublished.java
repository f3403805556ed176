package org.partner2connect.commitments;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** A commitment now stands in the public register: feeds, open data and mail may tell of it. */
@DomainEvent
public record CommitmentPublished(CommitmentId commitment, Instant at) {}
