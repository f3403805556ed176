package org.partner2connect.commitments.imports;

/** What becomes of a row. */
public enum Outcome {
  /** A new draft. */
  NEW,
  /** It changes a draft of the own organisation, or what was returned to it. */
  CHANGED,
  /** The own organisation has exactly this already; nothing to do. */
  SAME,
  /** It cannot be taken. */
  REFUSED
}
