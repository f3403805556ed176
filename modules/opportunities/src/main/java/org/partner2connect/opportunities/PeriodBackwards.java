package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** The last day lies before the first one. */
final class PeriodBackwards extends Refusal {

  PeriodBackwards() {
    super("opportunities.refusal.period");
  }
}
