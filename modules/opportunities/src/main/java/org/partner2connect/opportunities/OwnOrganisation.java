package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** Nobody decides about the own organisation. */
final class OwnOrganisation extends Refusal {

  OwnOrganisation() {
    super("opportunities.refusal.own");
  }
}
