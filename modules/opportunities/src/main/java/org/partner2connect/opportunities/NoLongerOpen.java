package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** It was closed or withdrawn already. */
final class NoLongerOpen extends Refusal {

  NoLongerOpen(String reference) {
    super("opportunities.refusal.ended", reference);
  }
}
