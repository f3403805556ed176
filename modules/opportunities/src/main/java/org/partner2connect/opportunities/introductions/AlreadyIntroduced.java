package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** The two are introduced already, or somebody has proposed it. */
final class AlreadyIntroduced extends Refusal {

  AlreadyIntroduced() {
    super("opportunities.refusal.introduction.introduced");
  }
}
