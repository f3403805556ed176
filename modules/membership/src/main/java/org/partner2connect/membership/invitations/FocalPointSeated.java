package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** An organisation has one focal point, who alone invites a successor. */
final class FocalPointSeated extends Refusal {

  FocalPointSeated(String organisation) {
    super("membership.invitation.refusal.focal", organisation);
  }
}
