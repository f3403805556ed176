package org.partner2connect.drafting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.partner2connect.drafting.spi.Reader;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes the tokens with which people open documents. */
@Service
public class DocumentTokens {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final CurrentPerson current;
  private final DocumentDoor door;
  private final AccessTokenLog tokens;
  private final DraftingLimits limits;
  private final Clock clock;

  DocumentTokens(
      CurrentPerson current,
      DocumentDoor door,
      AccessTokenLog tokens,
      DraftingLimits limits,
      Clock clock) {
    this.current = current;
    this.door = door;
    this.tokens = tokens;
    this.limits = limits;
    this.clock = clock;
  }

  /** A token for the current person; empty when there is no such document for them. */
  @PreAuthorize("isAuthenticated()")
  public Optional<DocumentToken> mint(DocumentId document) {
    PersonId person = current.require();
    Access access = accessOf(document, new Reader(person, current.isSecretariat()));
    if (access == Access.NONE) {
      return Optional.empty();
    }
    var secret = new byte[BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant expiresAt = clock.instant().plus(limits.tokenLife()).truncatedTo(ChronoUnit.MILLIS);
    tokens.add(
        new AccessToken(
            hash(token),
            document,
            person,
            current.issuer(),
            current.subject(),
            current.sid().orElse(null),
            current.isSecretariat(),
            expiresAt));
    if (access.atLeast(Access.WRITE)) {
      tokens.couldWrite(document, person, door.personaOf(document, person).organisation());
    }
    return Optional.of(new DocumentToken(person, token, expiresAt, access));
  }

  private Access accessOf(DocumentId document, Reader reader) {
    try {
      return door.accessOf(document, reader);
    } catch (NoSuchElementException unknown) {
      return Access.NONE;
    }
  }

  /** What is stored instead of a token. */
  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
