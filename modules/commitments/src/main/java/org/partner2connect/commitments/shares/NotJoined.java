package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** Only a share that is confirmed can be left. */
final class NotJoined extends Refusal {

  NotJoined() {
    super("commitments.refusal.share.not-joined");
  }
}
