package org.partner2connect.interest;

import org.partner2connect.kernel.Refusal;

/** The secretariat has not called for expressions of interest yet. */
final class NoCall extends Refusal {

  NoCall() {
    super("interest.refusal.no-call");
  }
}
