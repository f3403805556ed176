package org.partner2connect.drafting.late;

import org.partner2connect.kernel.Refusal;

/** One contribution is longer than is taken at once. */
public final class TooMuchWork extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param kibibytes how much would have been taken
   */
  public TooMuchWork(int kibibytes) {
    super("drafting.late.size", kibibytes);
  }
}
