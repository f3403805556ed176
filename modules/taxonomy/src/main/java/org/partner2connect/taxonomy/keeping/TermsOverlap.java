package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The country is in the group at that time already. */
final class TermsOverlap extends Refusal {

  TermsOverlap() {
    super("taxonomy.refusal.overlap");
  }
}
