package org.partner2connect.taxonomy.keeping;

/** What was done to an entry of a list. */
public enum ChangeKind {
  /** A country belongs to the group from a day on, or an area has a further pillar. */
  ADDED,
  /** A country has left the group. */
  ENDED,
  /** A day was entered wrongly, or is known better now. */
  CORRECTED,
  /** A term was a mistake as a whole. */
  STRUCK,
  /** A pillar is called otherwise. */
  RENAMED,
  /** A pillar is not offered from a day on. */
  RETIRED,
  /** A pillar is offered after all. */
  RESTORED
}
