package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** Somebody else acted on the share at the same moment. */
final class ShareChangedMeanwhile extends Refusal {

  ShareChangedMeanwhile() {
    super("commitments.refusal.share.changed");
  }
}
