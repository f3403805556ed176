package org.partner2connect.commitments.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;

/**
 * A commitment of the own organisation, whatever its state.
 *
 * @param total what the lead brings and partners have confirmed
 * @param partners the names of those who have confirmed
 */
record OwnCommitment(
    CommitmentId id,
    @Nullable String reference,
    CommitmentStatus status,
    CommitmentContent content,
    Lead lead,
    @Nullable BigDecimal total,
    List<String> partners,
    Life life,
    long version) {

  /** Who leads it, as it was called when it was last handed in. */
  record Lead(String id, String name, String category, @Nullable String country) {}

  /** What became of it when. */
  record Life(
      Instant changedAt,
      @Nullable Instant publishedAt,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawalReason,
      @Nullable String source) {}
}
