package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** There is no such introduction, or the reader may not know of it. */
final class UnknownIntroduction extends Refusal {

  UnknownIntroduction() {
    super("opportunities.refusal.introduction.none");
  }
}
