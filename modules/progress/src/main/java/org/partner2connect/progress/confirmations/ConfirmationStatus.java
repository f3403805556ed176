package org.partner2connect.progress.confirmations;

/** Where a country's word stands. */
public enum ConfirmationStatus {
  /** With the secretariat. */
  SUBMITTED,
  PUBLISHED,
  /** Not shown, for a reason that its author was told. */
  REFUSED
}
