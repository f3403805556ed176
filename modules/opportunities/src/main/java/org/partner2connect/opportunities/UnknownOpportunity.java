package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** There is no such need or offer, or the reader may not know of it. */
final class UnknownOpportunity extends Refusal {

  UnknownOpportunity() {
    super("opportunities.refusal.none");
  }
}
