package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** A share without an amount says in words what the partner brings. */
final class NothingOffered extends Refusal {

  NothingOffered() {
    super("commitments.refusal.share.nothing");
  }
}
