package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** Nobody leaves on the days on which the commitment is to be announced. */
final class BeingAnnounced extends Refusal {

  BeingAnnounced(String name) {
    super("commitments.refusal.share.announcement", name);
  }
}
