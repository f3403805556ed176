package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** An organisation that was merged into another has no standing of its own any more. */
final class OrganisationIsMerged extends Refusal {

  OrganisationIsMerged(String name) {
    super("membership.refusal.organisation.merged", name);
  }
}
