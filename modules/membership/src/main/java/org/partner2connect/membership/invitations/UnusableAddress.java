package org.partner2connect.membership.invitations;

import org.partner2connect.kernel.Refusal;

/** Mail cannot be sent to what was given as an address. */
final class UnusableAddress extends Refusal {

  UnusableAddress() {
    super("membership.invitation.refusal.address");
  }
}
