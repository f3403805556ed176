package org.partner2connect.commitments.shares;

/** Whether a partner has agreed to what it is to add. */
public enum ShareStatus {
  /** Not answered: named to nobody but the two, and not counted. */
  PROPOSED,
  /** Named and counted once the commitment is published. */
  CONFIRMED,
  DECLINED,
  /** Confirmed once, and left with a reason: neither named nor counted any more. */
  LEFT
}
