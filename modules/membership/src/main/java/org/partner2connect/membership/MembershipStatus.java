package org.partner2connect.membership;

/** Where an organisation's membership stands. */
enum MembershipStatus {
  ACTIVE,
  /** Its people have no rights until it is reinstated. */
  SUSPENDED,
  /** For good: whoever returns is admitted anew. */
  LEFT
}
