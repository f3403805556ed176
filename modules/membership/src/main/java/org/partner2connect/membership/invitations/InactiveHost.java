package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** Nobody is invited into an organisation that is not an active member. */
final class InactiveHost extends Refusal {

  InactiveHost(String organisation) {
    super("membership.invitation.refusal.inactive", organisation);
  }
}
