package org.partner2connect.drafting.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for other programs. */
@RestController
class DocumentTokenController {

  private final TokenDesk desk;

  DocumentTokenController(TokenDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/api/v1/documents/{documentId}/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  TokenDesk.Answer mint(@PathVariable String documentId) {
    return desk.mint(documentId);
  }
}
