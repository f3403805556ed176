package org.partner2connect.interest;

import org.partner2connect.kernel.Refusal;

/** Somebody was faster: the expression of interest is decided or withdrawn. */
final class AlreadyDecided extends Refusal {

  AlreadyDecided(String reference, ExpressionState state) {
    super("interest.refusal.decided", reference, state.name());
  }
}
