package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** The upper end of the amount lies below the lower one. */
final class AmountBackwards extends Refusal {

  AmountBackwards() {
    super("opportunities.refusal.amount.backwards");
  }
}
