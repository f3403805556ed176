package org.partner2connect.insights.rollup;

/** How far the making of a report is. */
public enum Stage {
  READING,
  COUNTING,
  PARTICIPATION,
  KEEPING
}
