package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The focus area has a pillar of that name. */
final class PillarExists extends Refusal {

  PillarExists() {
    super("taxonomy.refusal.exists");
  }
}
