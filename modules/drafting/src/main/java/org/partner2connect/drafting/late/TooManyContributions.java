package org.partner2connect.drafting.late;

import org.partner2connect.kernel.Refusal;

/** One person has handed in as much for one document as is taken in 24 hours. */
public final class TooManyContributions extends Refusal {

  private static final long serialVersionUID = 1L;

  TooManyContributions(int most) {
    super("drafting.late.many", most);
  }
}
