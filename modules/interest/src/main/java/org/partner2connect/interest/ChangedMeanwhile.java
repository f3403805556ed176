package org.partner2connect.interest;

import org.partner2connect.kernel.Refusal;

/** Somebody else acted on the expression of interest since it was shown. */
final class ChangedMeanwhile extends Refusal {

  ChangedMeanwhile(String reference, ExpressionState state) {
    super("interest.refusal.changed", reference, state.name());
  }
}
