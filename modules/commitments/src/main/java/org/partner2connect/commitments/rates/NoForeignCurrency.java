package org.partner2connect.commitments.rates;

import org.partner2connect.kernel.Refusal;

/** A rate is that of a known currency other than the US dollar. */
final class NoForeignCurrency extends Refusal {

  NoForeignCurrency() {
    super("commitments.refusal.rate.currency");
  }
}
