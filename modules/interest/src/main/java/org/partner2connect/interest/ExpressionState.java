package org.partner2connect.interest;

/** Where an expression of interest stands. */
public enum ExpressionState {
  /** Sent without a proof of work: nobody looks at it before the address is confirmed. */
  UNCONFIRMED,
  /** The secretariat has to decide. */
  RECEIVED,
  /** The secretariat has asked something and waits for the applicant's answer. */
  WAITING,
  ACCEPTED,
  DECLINED,
  /** By the applicant, before a decision. */
  WITHDRAWN;

  /** Whether nothing can happen to it any more. */
  public boolean isFinal() {
    return this == ACCEPTED || this == DECLINED || this == WITHDRAWN;
  }
}
