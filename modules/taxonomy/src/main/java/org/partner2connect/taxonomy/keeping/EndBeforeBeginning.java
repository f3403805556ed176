package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The country would leave the group before it belongs to it. */
final class EndBeforeBeginning extends Refusal {

  EndBeforeBeginning() {
    super("taxonomy.refusal.backwards");
  }
}
