package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** There is no such commitment, or none that the person may know of. */
final class UnknownCommitment extends Refusal {

  UnknownCommitment() {
    super("commitments.refusal.unknown");
  }
}
