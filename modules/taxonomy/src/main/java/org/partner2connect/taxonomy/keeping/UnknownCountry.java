package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** There is no such country. */
final class UnknownCountry extends Refusal {

  UnknownCountry() {
    super("taxonomy.refusal.country");
  }
}
