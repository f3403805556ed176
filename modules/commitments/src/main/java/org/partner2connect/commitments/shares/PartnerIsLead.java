package org.partner2connect.commitments.shares;

import org.partner2connect.kernel.Refusal;

/** The lead is no partner of its own commitment. */
final class PartnerIsLead extends Refusal {

  PartnerIsLead(String name) {
    super("commitments.refusal.share.lead", name);
  }
}
