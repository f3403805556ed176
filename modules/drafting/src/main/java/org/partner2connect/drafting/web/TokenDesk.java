package org.partner2connect.drafting.web;

import java.time.Instant;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.drafting.DocumentToken;
import org.partner2connect.drafting.DocumentTokens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Hands out tokens; an unknown document and a hidden one look the same. */
@Component
class TokenDesk {

  private final DocumentTokens tokens;

  TokenDesk(DocumentTokens tokens) {
    this.tokens = tokens;
  }

  /** The answer as JSON. */
  record Answer(String token, Instant expiresAt, String access, String person) {}

  Answer mint(String documentId) {
    return DocumentId.parse(documentId)
        .flatMap(tokens::mint)
        .map(TokenDesk::answer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Answer answer(DocumentToken made) {
    return new Answer(
        made.token(), made.expiresAt(), made.access().wireName(), made.person().toString());
  }
}
