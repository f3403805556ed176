package org.partner2connect.opportunities;

/** Whether something is sought or given. */
public enum OpportunityKind {
  NEED,
  OFFER;

  /** What goes together with it. */
  public OpportunityKind other() {
    return this == NEED ? OFFER : NEED;
  }
}
