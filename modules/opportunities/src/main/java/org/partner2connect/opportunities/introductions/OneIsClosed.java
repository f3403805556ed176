package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** One of the two can no longer be answered. */
final class OneIsClosed extends Refusal {

  OneIsClosed() {
    super("opportunities.refusal.introduction.closed");
  }
}
