package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** The day lies in another century. */
final class DayFar extends Refusal {

  DayFar(int first, int last) {
    super("opportunities.refusal.day", Integer.toString(first), Integer.toString(last));
  }
}
