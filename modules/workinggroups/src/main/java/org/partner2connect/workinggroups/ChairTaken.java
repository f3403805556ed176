package org.partner2connect.workinggroups;

import org.partner2connect.kernel.Refusal;

/** A group has one chair at a time. */
final class ChairTaken extends Refusal {

  ChairTaken() {
    super("workinggroups.refusal.chair.taken");
  }
}
