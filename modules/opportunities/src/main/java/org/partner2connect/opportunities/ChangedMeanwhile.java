package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** Somebody else changed or closed it since it was shown. */
final class ChangedMeanwhile extends Refusal {

  ChangedMeanwhile(String reference) {
    super("opportunities.refusal.changed", reference);
  }
}
