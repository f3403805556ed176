package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** Two people decided about the same seats at the same moment, and the other was faster. */
final class SeatsChangedMeanwhile extends Refusal {

  SeatsChangedMeanwhile(String name) {
    super("membership.refusal.seat.meanwhile", name);
  }
}
