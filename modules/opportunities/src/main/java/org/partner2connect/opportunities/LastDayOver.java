package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** What is posted can be answered by nobody: its last day is over. */
final class LastDayOver extends Refusal {

  LastDayOver() {
    super("opportunities.refusal.over");
  }
}
