package org.partner2connect.membership.ui;

import org.partner2connect.kernel.Refusal;

/** An organisation is merged with one that has been chosen. */
final class SurvivorMissing extends Refusal {

  SurvivorMissing() {
    super("membership.ui.merge.missing");
  }
}
