package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** Only the partner's focal point and alternates answer. */
final class NotPartnersFocalPoint extends Refusal {

  NotPartnersFocalPoint() {
    super("commitments.refusal.share.focal-point");
  }
}
