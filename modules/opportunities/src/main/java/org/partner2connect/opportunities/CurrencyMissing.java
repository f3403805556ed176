package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** An amount without a currency says nothing. */
final class CurrencyMissing extends Refusal {

  CurrencyMissing() {
    super("opportunities.refusal.currency");
  }
}
