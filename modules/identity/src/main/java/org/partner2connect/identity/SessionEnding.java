package org.partner2connect.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the record by which all nodes learn that sign-ins are over.
 *
 * @param sequence its place; greater is later, whatever the clocks say
 * @param sid the OIDC session; null ends all of the subject's
 * @param settled whether it is so old that no earlier entry can still appear
 */
record SessionEnding(
    long sequence,
    String issuer,
    @Nullable String subject,
    @Nullable String sid,
    Instant at,
    boolean settled) {

  /** One that is not on record, and meant for every session that there is now. */
  static SessionEnding now(
      String issuer, @Nullable String subject, @Nullable String sid, Instant at) {
    return new SessionEnding(Long.MAX_VALUE, issuer, subject, sid, at, false);
  }
}
