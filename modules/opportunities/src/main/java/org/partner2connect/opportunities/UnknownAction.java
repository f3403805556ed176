package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** There is no such action, or the reader may not know of it. */
final class UnknownAction extends Refusal {

  UnknownAction() {
    super("opportunities.refusal.action");
  }
}
