package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** Nobody decides on a commitment of the organisation for which they sit. */
final class OwnCommitment extends Refusal {

  OwnCommitment(String organisation) {
    super("commitments.refusal.own", organisation);
  }
}
