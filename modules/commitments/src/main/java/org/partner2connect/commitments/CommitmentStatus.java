package org.partner2connect.commitments;

/** Where a commitment stands between its first draft and the public register. */
public enum CommitmentStatus {
  /** Being written by its organisation; nobody else sees it. */
  DRAFT,
  /** With the secretariat, which publishes or returns it. */
  SUBMITTED,
  /** Back with its organisation, with a note. */
  RETURNED,
  /** Accepted, and waiting under embargo for an event. */
  APPROVED,
  /** Announced a moment ago; for 30 seconds that can be undone. */
  ANNOUNCED,
  /** In the public register. */
  PUBLISHED,
  /** Withdrawn by its organisation, with a reason. Stays visible if it had been published. */
  WITHDRAWN;

  /** Whether its organisation is writing it. */
  public boolean isBeingWritten() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether the secretariat may still give it back. */
  boolean isDecidable() {
    return this == SUBMITTED || this == APPROVED;
  }

  /** Whether its organisation may withdraw it: an unsubmitted draft is discarded instead. */
  boolean isWithdrawable() {
    return this != DRAFT && this != ANNOUNCED && this != WITHDRAWN;
  }
}
