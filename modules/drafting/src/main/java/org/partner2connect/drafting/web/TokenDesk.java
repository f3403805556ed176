package org.partner2connect.drafting.web;

import java.time.Instant;
import org.partner2connect.drafting.DocumentId;
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
  record Answer(String token, Instant expiresAt, String access) {}

  Answer mint(String documentId) {
    return DocumentId.parse(documentId)
        .flatMap(tokens::mint)
        .map(made -> new Answer(made.token(), made.expiresAt(), made.access().wireName()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
