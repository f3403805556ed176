package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** Only somebody who sits for an active member organisation makes commitments. */
final class NoSeat extends Refusal {

  NoSeat() {
    super("commitments.refusal.no-seat");
  }
}
