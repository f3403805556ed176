package org.partner2connect.apikeys;

/** Why a key has ended. */
public enum KeyEnding {
  /** Somebody of the organisation revoked it. */
  REVOKED,
  /** Its last day is over. */
  TIME,
  /** Whoever made it no longer sits for the organisation. */
  SEAT,
  /** The organisation was suspended, left or was merged. */
  ORGANISATION,
  /** The account of whoever made it was closed. */
  ACCOUNT
}
