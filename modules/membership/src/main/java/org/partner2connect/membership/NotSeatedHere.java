package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** Only somebody who sits for the organisation can become its focal point. */
final class NotSeatedHere extends Refusal {

  NotSeatedHere(String name) {
    super("membership.refusal.seat.not-here", name);
  }
}
