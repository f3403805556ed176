package org.partner2connect.interest;

/**
 * What an applicant gets for the form.
 *
 * @param number such as 397, by which people speak of it: EOI-0397
 * @param late whether it stands on the late list
 * @param confirmFirst whether nobody looks at it before the mailed link was used
 */
public record Receipt(ExpressionId id, int number, boolean late, boolean confirmFirst) {

  /** The number as people say and write it. */
  public String reference() {
    return referenceOf(number);
  }

  /** A number as people say and write it, {@code EOI-0397}. */
  public static String referenceOf(int number) {
    return "EOI-%04d".formatted(number);
  }
}
