package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** No organisation has that id. */
final class UnknownHost extends Refusal {

  UnknownHost() {
    super("membership.refusal.organisation.unknown");
  }
}
