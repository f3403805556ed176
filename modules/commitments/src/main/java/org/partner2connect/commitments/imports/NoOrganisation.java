package org.partner2connect.commitments.imports;

import org.partner2connect.kernel.Refusal;

/** Only somebody who sits for an active member organisation has commitments to bring or fetch. */
public final class NoOrganisation extends Refusal {

  NoOrganisation() {
    super("commitments.refusal.no-seat");
  }
}
