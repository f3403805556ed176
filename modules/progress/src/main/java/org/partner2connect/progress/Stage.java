package org.partner2connect.progress;

/** How far a commitment has come, in the words of who made it. */
public enum Stage {
  PLANNED,
  IN_PROGRESS,
  FULFILLED,
  /** Given up. What was promised stays counted as promised, and is shown as stopped. */
  STOPPED;

  /** Whether no further report is expected. */
  public boolean isOver() {
    return this == FULFILLED || this == STOPPED;
  }
}
