package org.partner2connect.membership.profile;

import org.partner2connect.kernel.Refusal;

/** Initials are two characters. */
final class InitialsLength extends Refusal {

  InitialsLength() {
    super("membership.refusal.profile.initials");
  }
}
