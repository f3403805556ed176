package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** A focal point hands the role over before leaving the seat. */
final class HandOverFirst extends Refusal {

  HandOverFirst() {
    super("membership.refusal.seat.hand-over");
  }
}
