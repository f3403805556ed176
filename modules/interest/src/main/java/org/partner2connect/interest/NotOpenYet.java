package org.partner2connect.interest;

import org.partner2connect.kernel.Refusal;

/** The call for interest opens later. */
final class NotOpenYet extends Refusal {

  NotOpenYet() {
    super("interest.refusal.not-open");
  }
}
