package org.partner2connect.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.drafting.late.HandedIn;
import org.partner2connect.drafting.late.LateContributions;
import org.partner2connect.drafting.late.TooManyContributions;
import org.partner2connect.drafting.late.TooMuchWork;
import org.partner2connect.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes text that came too late to join its document, from the page and from other programs. */
@RestController
class ProposalController {

  private final LateContributions contributions;
  private final MessageSource messages;

  ProposalController(LateContributions contributions, MessageSource messages) {
    this.contributions = contributions;
    this.messages = messages;
  }

  /** The answer as JSON. */
  record Answer(UUID id, Instant receivedAt) {}

  @PostMapping(
      path = {"/api/v1/documents/{documentId}/proposals", "/collab/{documentId}/proposals"},
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Answer> handIn(@PathVariable String documentId, HttpServletRequest request)
      throws IOException {
    HandedIn work = ProposalReader.read(request);
    return DocumentId.parse(documentId)
        .flatMap(document -> contributions.handIn(document, work))
        .map(
            receipt ->
                ResponseEntity.status(receipt.first() ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(new Answer(receipt.id(), receipt.receivedAt())))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal, Locale locale) {
    HttpStatus status =
        switch (refusal) {
          case TooMuchWork _ -> HttpStatus.CONTENT_TOO_LARGE;
          case TooManyContributions _ -> HttpStatus.TOO_MANY_REQUESTS;
          default -> HttpStatus.BAD_REQUEST;
        };
    Object[] arguments = refusal.arguments().toArray();
    var problem =
        ProblemDetail.forStatusAndDetail(
            status, messages.getMessage(refusal.messageKey(), arguments, locale));
    problem.setProperty("code", refusal.messageKey());
    return problem;
  }
}
