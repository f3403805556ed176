package org.partner2connect.membership.profile;

import org.partner2connect.kernel.Refusal;

/** The web site's address is not an http(s) address. */
final class NotAWebAddress extends Refusal {

  NotAWebAddress() {
    super("membership.refusal.profile.website");
  }
}
