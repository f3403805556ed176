package org.partner2connect.calendar;

/** How exactly the dates of an event are known. */
public enum DatePrecision {
  MINUTE,
  DAY,
  MONTH,
  YEAR
}
