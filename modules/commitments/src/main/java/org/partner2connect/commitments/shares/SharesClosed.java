package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** Nobody joins a commitment that is being announced or was withdrawn. */
final class SharesClosed extends Refusal {

  SharesClosed(String name) {
    super("commitments.refusal.share.closed", name);
  }
}
