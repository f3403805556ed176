package org.partner2connect.membership.ui;

/**
 * What the reader is to the organisation on the page; decides what is offered, not what is allowed.
 */
enum Standing {
  /** Works for the secretariat and does not sit for the organisation. */
  SECRETARIAT,
  FOCAL_POINT,
  /** Sits for it as alternate or delegate. */
  SEATED,
  /** Sits for another one. */
  OTHER;

  /** Whether people and profile may be changed. */
  boolean decides() {
    return this == SECRETARIAT || this == FOCAL_POINT;
  }

  boolean sits() {
    return this == FOCAL_POINT || this == SEATED;
  }
}
