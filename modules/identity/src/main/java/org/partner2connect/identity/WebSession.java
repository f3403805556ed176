package org.partner2connect.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;

/**
 * A web session of this node.
 *
 * @param information as Spring Security handed it over
 * @param beganAfter the last ending on record when it began
 */
record WebSession(OidcSessionInformation information, long beganAfter) {

  private TokenClaims claims() {
    return new TokenClaims(information.getPrincipal());
  }

  String issuer() {
    return claims().issuer();
  }

  String subject() {
    return claims().subject();
  }

  @Nullable String sid() {
    return claims().sid().orElse(null);
  }

  /** The realm roles that it was begun with and keeps. */
  List<String> roles() {
    return claims().roles().stream().map(RealmRole::name).toList();
  }

  /** What is stored instead of its id. */
  byte[] hash() {
    return hash(information.getSessionId());
  }

  static byte[] hash(String id) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether that ending is meant for it; one that was on record before it began is not. */
  boolean endsWith(SessionEnding ending) {
    if (!issuer().equals(ending.issuer())) {
      return false;
    }
    String sid = sid();
    return ending.sid() != null && sid != null
        ? sid.equals(ending.sid())
        : subject().equals(ending.subject()) && ending.sequence() > beganAfter;
  }
}
