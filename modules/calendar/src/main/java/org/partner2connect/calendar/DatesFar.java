package org.partner2connect.calendar;

import org.partner2connect.kernel.Refusal;

/** The dates lie outside the years that the calendar keeps. */
final class DatesFar extends Refusal {

  DatesFar() {
    super("calendar.refusal.far");
  }
}
