package org.partner2connect.calendar;

import org.partner2connect.kernel.Refusal;

/** The link is not the address of a web page. */
final class BadLink extends Refusal {

  BadLink() {
    super("calendar.refusal.link");
  }
}
