package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** Only people who sit for an active member organisation post needs and offers. */
final class SeatNeeded extends Refusal {

  SeatNeeded() {
    super("opportunities.refusal.seat");
  }
}
