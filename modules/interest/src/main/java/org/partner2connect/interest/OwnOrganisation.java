package org.partner2connect.interest;

import org.partner2connect.kernel.Refusal;

/** Nobody decides on the own organisation. */
final class OwnOrganisation extends Refusal {

  OwnOrganisation(String organisation) {
    super("interest.refusal.own", organisation);
  }
}
