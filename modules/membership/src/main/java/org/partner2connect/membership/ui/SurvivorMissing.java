package org.partner2connect.membership.ui;

import org.partner2connect.kernel.Refusal;

/** Who or what is merged is merged with somebody or something that has been chosen. */
final class SurvivorMissing extends Refusal {

  SurvivorMissing(String key) {
    super(key);
  }
}
