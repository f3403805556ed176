package org.partner2connect.progress.confirmations;

/** What a country says to a report. */
public enum ConfirmationKind {
  /** It is so. */
  CONFIRMED,
  /** Something is to be added. */
  COMMENTED,
  /** It is not so. */
  DISPUTED
}
