package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** A person sits for one organisation at a time. */
final class SeatedElsewhere extends Refusal {

  SeatedElsewhere(String organisation) {
    super("membership.refusal.seat.elsewhere", organisation);
  }
}
