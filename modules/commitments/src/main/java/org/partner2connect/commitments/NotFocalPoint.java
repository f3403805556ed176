package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** Only the organisation's focal point and alternates do that. */
final class NotFocalPoint extends Refusal {

  NotFocalPoint(String organisation) {
    super("commitments.refusal.focal-point", organisation);
  }
}
