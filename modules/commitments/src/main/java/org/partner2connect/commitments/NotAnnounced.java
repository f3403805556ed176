package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** There is no announcement to undo. */
final class NotAnnounced extends Refusal {

  NotAnnounced(String name) {
    super("commitments.refusal.not-announced", name);
  }
}
