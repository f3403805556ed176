package org.partner2connect.identity.spi;

import java.util.Set;

/** Knows people who may be at work without a web session, all over the cluster. */
public interface LivePeople {

  /**
   * Somebody at work.
   *
   * @param issuer the realm's issuer URI
   * @param roles the names of the realm roles that they work with
   */
  record LivePerson(String issuer, String subject, Set<String> roles) {}

  /** Those people; one may appear more than once, with different roles. */
  Set<LivePerson> livePeople();
}
