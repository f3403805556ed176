package org.partner2connect.interest;

import org.partner2connect.kernel.Refusal;

/** There is no such expression of interest. */
final class UnknownExpression extends Refusal {

  UnknownExpression() {
    super("interest.refusal.unknown");
  }
}
