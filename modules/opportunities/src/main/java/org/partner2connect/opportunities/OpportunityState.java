package org.partner2connect.opportunities;

/** Where a need or an offer stands. */
public enum OpportunityState {
  OPEN,
  /** Still open by itself, but its last day is over. */
  EXPIRED,
  /** Closed by whoever stands behind it. */
  CLOSED,
  /** Taken away by the secretariat, with a reason. */
  WITHDRAWN
}
