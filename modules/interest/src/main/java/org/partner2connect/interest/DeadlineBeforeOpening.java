package org.partner2connect.interest;

import org.partner2connect.kernel.Refusal;

/** A call's deadline lies before its opening. */
final class DeadlineBeforeOpening extends Refusal {

  DeadlineBeforeOpening() {
    super("interest.refusal.deadline");
  }
}
