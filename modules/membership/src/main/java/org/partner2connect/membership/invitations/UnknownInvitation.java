package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** There is no such invitation, or its link was replaced by a newer one. */
final class UnknownInvitation extends Refusal {

  UnknownInvitation() {
    super("membership.invitation.refusal.unknown");
  }
}
