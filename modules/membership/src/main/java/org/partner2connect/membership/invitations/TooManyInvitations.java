package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** So many invitations of one organisation wait for an answer that no more are sent. */
final class TooManyInvitations extends Refusal {

  TooManyInvitations(String organisation, int most) {
    super("membership.invitation.refusal.many", organisation, most);
  }
}
