package org.partner2connect.drafting;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/**
 * The stored half of a token: what it opens, and to which sign-in it belongs. The token itself is
 * known to its holder only.
 *
 * @param hash SHA-256 of the token
 * @param sid the OIDC session, when the identity provider named one
 */
record AccessToken(
    byte[] hash,
    DocumentId document,
    PersonId person,
    String issuer,
    String subject,
    @Nullable String sid,
    boolean secretariat,
    Instant expiresAt) {

  /** Whether it opens one of these documents for one of these people. */
  boolean isFor(Set<DocumentId> documents, Set<PersonId> people) {
    return people.contains(person) && documents.contains(document);
  }

  /** Whether it ends with that session; a session without id stands for all of its subject's. */
  boolean endsWith(String issuer, @Nullable String subject, @Nullable String sid) {
    if (!this.issuer.equals(issuer)) {
      return false;
    }
    return sid != null && this.sid != null ? sid.equals(this.sid) : this.subject.equals(subject);
  }
}
