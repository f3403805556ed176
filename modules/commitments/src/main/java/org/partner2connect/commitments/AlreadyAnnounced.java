package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** The commitment is announced already; somebody was faster. */
final class AlreadyAnnounced extends Refusal {

  AlreadyAnnounced(String name) {
    super("commitments.refusal.already-announced", name);
  }
}
