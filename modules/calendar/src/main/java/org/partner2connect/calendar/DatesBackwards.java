package org.partner2connect.calendar;

import org.partner2connect.kernel.Refusal;

/** The event would end before it starts. */
final class DatesBackwards extends Refusal {

  DatesBackwards() {
    super("calendar.refusal.backwards");
  }
}
