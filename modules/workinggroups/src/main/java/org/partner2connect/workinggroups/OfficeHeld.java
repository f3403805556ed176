package org.partner2connect.workinggroups;

import org.partner2connect.kernel.Refusal;

/** Whoever holds an office does not become a plain participant by the way. */
final class OfficeHeld extends Refusal {

  OfficeHeld() {
    super("workinggroups.refusal.office.held");
  }
}
