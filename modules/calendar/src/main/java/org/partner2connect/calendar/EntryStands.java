package org.partner2connect.calendar;

import org.partner2connect.kernel.Refusal;

/** The event is not cancelled, so that there is nothing to restore. */
final class EntryStands extends Refusal {

  EntryStands() {
    super("calendar.refusal.stands");
  }
}
