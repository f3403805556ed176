package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** There is no such term: somebody has struck it. */
final class UnknownTerm extends Refusal {

  UnknownTerm() {
    super("taxonomy.refusal.term");
  }
}
