package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** Somebody else acted on the commitment since it was shown. */
final class CommitmentChangedMeanwhile extends Refusal {

  CommitmentChangedMeanwhile(String name, CommitmentStatus status) {
    super("commitments.refusal.changed", name, status.name());
  }
}
