package org.partner2connect.workinggroups;

import org.partner2connect.kernel.Refusal;

/** A focus area has one working group. */
final class GroupExists extends Refusal {

  GroupExists() {
    super("workinggroups.refusal.group.exists");
  }
}
