package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** Only an active member organisation can join. */
final class PartnerInactive extends Refusal {

  PartnerInactive() {
    super("commitments.refusal.share.inactive");
  }
}
