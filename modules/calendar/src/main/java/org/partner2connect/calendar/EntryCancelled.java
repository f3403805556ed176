package org.partner2connect.calendar;

import org.partner2connect.kernel.Refusal;

/** The event is cancelled; it has to be restored before anything else. */
final class EntryCancelled extends Refusal {

  EntryCancelled() {
    super("calendar.refusal.cancelled");
  }
}
