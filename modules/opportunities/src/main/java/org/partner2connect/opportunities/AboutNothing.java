package org.partner2connect.opportunities;

import org.partner2connect.kernel.Refusal;

/** It is about no action, no area and no country. */
final class AboutNothing extends Refusal {

  AboutNothing() {
    super("opportunities.refusal.about");
  }
}
