package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** Only what the secretariat has approved is announced. */
final class NotApproved extends Refusal {

  NotApproved(String name) {
    super("commitments.refusal.not-approved", name);
  }
}
