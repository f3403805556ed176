package org.partner2connect.apikeys;

import java.util.Map;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * As whom a program with a key acts: the person who made it, known as a verified token would make
 * that person known, but without any realm role.
 */
public final class KeyHolder implements ClaimAccessor {

  private final KeyId key;
  private final Map<String, Object> claims;

  KeyHolder(KeyId key, String issuer, String subject, String name) {
    this.key = key;
    this.claims = Map.of("iss", issuer, "sub", subject, "name", name);
  }

  /** The key that was sent. */
  public KeyId key() {
    return key;
  }

  @Override
  public Map<String, Object> getClaims() {
    return claims;
  }

  @Override
  public String toString() {
    return "API key " + key;
  }
}
