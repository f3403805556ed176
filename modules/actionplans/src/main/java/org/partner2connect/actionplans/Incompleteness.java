package org.partner2connect.actionplans;

/** Why an action is not complete yet, in the order in which it is told. */
public enum Incompleteness {
  TITLE_MISSING,
  LEAD_MISSING,
  LEAD_UNKNOWN,
  COUNTRIES_MISSING,
  COUNTRIES_UNKNOWN,
  TARGETS_MISSING,
  TARGETS_UNKNOWN,
  PARTNERS_UNREADABLE,
  INDICATOR_MISSING,
  DUE_MISSING,
  DUE_UNREADABLE
}
