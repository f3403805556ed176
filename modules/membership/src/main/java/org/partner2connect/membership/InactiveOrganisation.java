package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** Nobody can take a seat for an organisation that is not an active member. */
final class InactiveOrganisation extends Refusal {

  InactiveOrganisation(String name) {
    super("membership.refusal.organisation.inactive", name);
  }
}
