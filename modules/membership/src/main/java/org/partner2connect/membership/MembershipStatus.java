package org.partner2connect.membership;

/** Where an organisation's membership stands. */
public enum MembershipStatus {
  ACTIVE,
  /** Its people have no rights until it is reinstated. */
  SUSPENDED,
  /** Its seats have ended. It may come back, which begins a new membership. */
  LEFT,
  /** It turned out to be another organisation, which has its seats now. For good. */
  MERGED
}
