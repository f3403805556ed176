package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** Somebody has accepted the invitation already. */
final class InvitationUsed extends Refusal {

  InvitationUsed() {
    super("membership.invitation.refusal.used");
  }
}
