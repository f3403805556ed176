package org.partner2connect.drafting;

import java.time.Instant;
import org.partner2connect.identity.PersonId;

/**
 * The key to one document for one person.
 *
 * @param person whose it is
 * @param token a secret: never logged, never stored
 * @param expiresAt 8 hours after it was made
 */
public record DocumentToken(PersonId person, String token, Instant expiresAt, Access access) {

  @Override
  public String toString() {
    return "DocumentToken[" + access + " until " + expiresAt + "]";
  }
}
