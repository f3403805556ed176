package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** The invitation was not accepted in time. */
final class InvitationExpired extends Refusal {

  InvitationExpired() {
    super("membership.invitation.refusal.expired");
  }
}
