package org.partner2connect.membership.profile;

import org.partner2connect.kernel.Refusal;

/** There is no organisation of that id whose profile could be changed. */
final class ProfileClosed extends Refusal {

  ProfileClosed() {
    super("membership.refusal.organisation.unknown");
  }
}
