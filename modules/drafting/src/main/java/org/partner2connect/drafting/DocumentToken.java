package org.partner2connect.drafting;

import java.time.Instant;

/**
 * The key to one document for one person.
 *
 * @param token a secret: never logged, never stored
 * @param expiresAt 8 hours after it was made
 */
public record DocumentToken(String token, Instant expiresAt, Access access) {

  @Override
  public String toString() {
    return "DocumentToken[" + access + " until " + expiresAt + "]";
  }
}
