package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** Whoever invited has thought better of it. */
final class InvitationWithdrawn extends Refusal {

  InvitationWithdrawn() {
    super("membership.invitation.refusal.withdrawn");
  }
}
