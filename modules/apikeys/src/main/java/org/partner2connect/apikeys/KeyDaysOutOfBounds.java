package org.partner2connect.apikeys;

import org.partner2connect.kernel.Refusal;

/** A key ends between today and a year from today. */
final class KeyDaysOutOfBounds extends Refusal {

  KeyDaysOutOfBounds() {
    super("apikeys.refusal.days");
  }
}
