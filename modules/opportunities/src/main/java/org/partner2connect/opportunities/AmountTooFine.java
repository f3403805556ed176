package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** The amount has parts of a cent. */
final class AmountTooFine extends Refusal {

  AmountTooFine() {
    super("opportunities.refusal.amount.fine");
  }
}
