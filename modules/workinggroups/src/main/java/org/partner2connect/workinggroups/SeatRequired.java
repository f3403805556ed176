package org.partner2connect.workinggroups;

import org.partner2connect.kernel.Refusal;

/** Only people who sit for an active member organisation take part. */
final class SeatRequired extends Refusal {

  SeatRequired() {
    super("workinggroups.refusal.seat.required");
  }
}
