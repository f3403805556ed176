package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** A partner's amount is in the commitment's currency, and none is chosen. */
final class NoCurrencyYet extends Refusal {

  NoCurrencyYet() {
    super("commitments.refusal.share.currency");
  }
}
