package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** A commitment is not announced while a partner has not answered. */
final class PartnersPending extends Refusal {

  PartnersPending(String reference, int partners) {
    super("commitments.refusal.partners-pending", reference, partners);
  }
}
