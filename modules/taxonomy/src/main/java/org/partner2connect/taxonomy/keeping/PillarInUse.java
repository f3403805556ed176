package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The pillar is not retired. */
final class PillarInUse extends Refusal {

  PillarInUse() {
    super("taxonomy.refusal.in-use");
  }
}
