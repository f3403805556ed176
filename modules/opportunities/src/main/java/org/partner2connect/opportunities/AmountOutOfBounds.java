package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** The amount is nothing, negative, or more than can be stored. */
final class AmountOutOfBounds extends Refusal {

  AmountOutOfBounds() {
    super("opportunities.refusal.amount");
  }
}
