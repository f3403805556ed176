package org.partner2connect.commitments.rates;

import org.partner2connect.kernel.Refusal;

/** A rate is more than nothing and not beyond all reason. */
final class RateOutOfBounds extends Refusal {

  RateOutOfBounds() {
    super("commitments.refusal.rate.bounds");
  }
}
