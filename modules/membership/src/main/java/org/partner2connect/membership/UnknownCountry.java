package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** No country has that code. */
final class UnknownCountry extends Refusal {

  UnknownCountry(String iso3) {
    super("membership.refusal.country.unknown", iso3);
  }
}
