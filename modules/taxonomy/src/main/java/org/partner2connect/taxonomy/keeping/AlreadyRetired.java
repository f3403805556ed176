package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The pillar is retired. */
final class AlreadyRetired extends Refusal {

  AlreadyRetired() {
    super("taxonomy.refusal.retired");
  }
}
