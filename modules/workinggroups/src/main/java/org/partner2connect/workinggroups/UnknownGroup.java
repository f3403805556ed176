package org.partner2connect.workinggroups;

import org.partner2connect.kernel.Refusal;

/** No working group has that id. */
final class UnknownGroup extends Refusal {

  UnknownGroup() {
    super("workinggroups.refusal.group.unknown");
  }
}
