package org.partner2connect.commitments.shares;

import org.partner2connect.commitments.AmountText;
import org.partner2connect.kernel.Refusal;

/** The amount is negative, nothing, too great or too exact. */
final class BadAmount extends Refusal {

  BadAmount(AmountText.Reading.Refused problem) {
    super(problem.messageKey(), problem.arguments().toArray());
  }
}
