package org.partner2connect.progress;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.commitments.CommitmentId;

/** What a country said to a report on that commitment is public. */
@DomainEvent
public record ConfirmationPublished(CommitmentId commitment, Instant at) {}
