package org.partner2connect.apikeys;

import org.partner2connect.kernel.Refusal;

/** An organisation has only so many keys that work. */
final class TooManyKeys extends Refusal {

  TooManyKeys(int most) {
    super("apikeys.refusal.too-many", most);
  }
}
