package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** No country, target or language has that code. */
final class UnknownCode extends Refusal {

  UnknownCode(String code) {
    super("opportunities.refusal.unknown", code);
  }
}
