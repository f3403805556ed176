package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** The introduction was answered, taken back or has lapsed already. */
final class AlreadyAnswered extends Refusal {

  AlreadyAnswered() {
    super("opportunities.refusal.introduction.answered");
  }
}
