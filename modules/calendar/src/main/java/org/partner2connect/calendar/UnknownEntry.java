package org.partner2connect.calendar;

import org.partner2connect.kernel.Refusal;

/** There is no such event in the calendar. */
final class UnknownEntry extends Refusal {

  UnknownEntry() {
    super("calendar.refusal.unknown");
  }
}
