package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** The group calls for partners for that action already. */
final class CallStands extends Refusal {

  CallStands() {
    super("opportunities.refusal.call");
  }
}
