package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** There is no such pillar. */
final class UnknownPillar extends Refusal {

  UnknownPillar() {
    super("taxonomy.refusal.pillar");
  }
}
