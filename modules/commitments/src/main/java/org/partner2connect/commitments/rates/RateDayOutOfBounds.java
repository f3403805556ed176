package org.partner2connect.commitments.rates;

import org.partner2connect.kernel.Refusal;

/** A rate is of a day from 2015 to today. */
final class RateDayOutOfBounds extends Refusal {

  RateDayOutOfBounds() {
    super("commitments.refusal.rate.day");
  }
}
