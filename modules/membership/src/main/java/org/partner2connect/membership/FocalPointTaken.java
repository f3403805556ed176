package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** An organisation has one focal point at a time. */
final class FocalPointTaken extends Refusal {

  FocalPointTaken(String organisation) {
    super("membership.refusal.seat.focal", organisation);
  }
}
