package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** A correction that changes nothing is none. */
final class NothingCorrected extends Refusal {

  NothingCorrected() {
    super("commitments.refusal.nothing-corrected");
  }
}
