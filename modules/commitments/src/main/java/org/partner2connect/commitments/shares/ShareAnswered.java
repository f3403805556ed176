package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** The partner has answered already. */
final class ShareAnswered extends Refusal {

  ShareAnswered() {
    super("commitments.refusal.share.answered");
  }
}
