package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** An organisation that has left cannot be suspended or reinstated. */
final class OrganisationHasLeft extends Refusal {

  OrganisationHasLeft(String name) {
    super("membership.refusal.organisation.left", name);
  }
}
