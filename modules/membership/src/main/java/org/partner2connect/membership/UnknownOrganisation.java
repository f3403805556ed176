package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** No organisation has that id. */
final class UnknownOrganisation extends Refusal {

  UnknownOrganisation() {
    super("membership.refusal.organisation.unknown");
  }
}
