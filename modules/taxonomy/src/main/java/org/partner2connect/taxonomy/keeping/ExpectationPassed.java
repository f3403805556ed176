package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The country has left the group; nothing is expected any more. */
final class ExpectationPassed extends Refusal {

  ExpectationPassed() {
    super("taxonomy.refusal.expectation");
  }
}
