package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** Nobody decides about the organisation that they sit for. */
final class OwnOrganisation extends Refusal {

  OwnOrganisation(String name) {
    super("membership.refusal.organisation.own", name);
  }
}
