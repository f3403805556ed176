package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** Only a need and an offer of two different sides are introduced to each other. */
final class NotAPair extends Refusal {

  NotAPair() {
    super("opportunities.refusal.introduction.pair");
  }
}
