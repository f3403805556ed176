package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** Nobody answers what they proposed themselves. */
final class OwnAnswer extends Refusal {

  OwnAnswer() {
    super("opportunities.refusal.introduction.own");
  }
}
