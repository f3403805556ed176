package org.partner2connect.actionplans;

/** How far an edition has come, in the order of its life. */
public enum PlanStatus {
  DRAFTING,
  REVIEW,
  CONSULTATION,
  DECISION,
  ADOPTED;

  /** Whether the text itself may be written in this phase. */
  public boolean acceptsWriting() {
    return this == DRAFTING;
  }
}
