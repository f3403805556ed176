package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** Nothing can be begun together before both sides want it. */
final class NotAccepted extends Refusal {

  NotAccepted() {
    super("opportunities.refusal.introduction.accepted");
  }
}
