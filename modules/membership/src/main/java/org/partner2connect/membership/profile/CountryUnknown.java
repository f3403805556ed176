package org.partner2connect.membership.profile;

import org.partner2connect.kernel.Refusal;

/** No country has that code. */
final class CountryUnknown extends Refusal {

  CountryUnknown(String iso3) {
    super("membership.refusal.country.unknown", iso3);
  }
}
