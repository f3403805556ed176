package org.partner2connect.calendar;

import org.partner2connect.kernel.Refusal;

/** There is no such time zone. */
final class UnknownZone extends Refusal {

  UnknownZone() {
    super("calendar.refusal.zone");
  }
}
