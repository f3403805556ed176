package org.partner2connect.calendar;

/** What was done to an event of the calendar. */
public enum ChangeKind {
  ANNOUNCED,
  /** Other words, another source, or dates that are known more exactly than before. */
  CHANGED,
  /** Another place, or other days. */
  MOVED,
  CANCELLED,
  RESTORED
}
