package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** There is no such share, or none that the person may know of. */
final class UnknownShare extends Refusal {

  UnknownShare() {
    super("commitments.refusal.share.unknown");
  }
}
