package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** What was asked for cannot be done with a commitment in that state. */
final class NotInThatState extends Refusal {

  NotInThatState(String name, CommitmentStatus status) {
    super("commitments.refusal.state", name, status.name());
  }
}
