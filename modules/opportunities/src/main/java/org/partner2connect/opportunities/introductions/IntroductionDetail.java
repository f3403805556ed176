package org.partner2connect.opportunities.introductions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityKind;

/**
 * An introduction as its two sides read it. How to reach anybody is asked for apart.
 *
 * @param proposedFrom which of the two proposed it; the other one answers
 * @param mine on which side the reader is
 * @param reason why it was declined; null where nobody said so
 * @param commitmentId the joint commitment, once it has begun
 */
public record IntroductionDetail(
    IntroductionId id,
    OpportunityDetail need,
    OpportunityDetail offer,
    OpportunityKind proposedFrom,
    OpportunityKind mine,
    String message,
    IntroductionStatus status,
    Instant proposedAt,
    @Nullable Instant answeredAt,
    @Nullable String reason,
    @Nullable UUID commitmentId) {

  /** The one on the reader's side. */
  public OpportunityDetail own() {
    return mine == OpportunityKind.NEED ? need : offer;
  }

  /** The one on the other side. */
  public OpportunityDetail other() {
    return mine == OpportunityKind.NEED ? offer : need;
  }

  /** Whether the reader's side has to answer. */
  public boolean waitsForMe() {
    return status == IntroductionStatus.PROPOSED && proposedFrom != mine;
  }

  /** The joint commitment, once it has begun. */
  public Optional<CommitmentId> commitment() {
    return Optional.ofNullable(commitmentId).map(CommitmentId::new);
  }
}
