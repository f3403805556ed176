package org.partner2connect.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.partner2connect.drafting.Polling;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** The document's door for networks that block WebSocket. */
@RestController
@RequestMapping("/collab/{documentId}/poll")
class PollController {

  /** Longer than any answer is held back, so that the container never gives up first. */
  private static final long LONGEST_MILLIS = 60_000;

  private final Polling polling;

  PollController(Polling polling) {
    this.polling = polling;
  }

  /** The answer as JSON. */
  record Opened(String connection) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Opened open(
      @PathVariable String documentId, @RequestParam String protocol, HttpServletRequest request) {
    return new Opened(polling.open(documentId, protocol, request));
  }

  @PostMapping("/{connection}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void take(
      @PathVariable String documentId,
      @PathVariable String connection,
      @RequestParam long seq,
      HttpServletRequest request)
      throws IOException {
    polling.take(documentId, connection, seq, request);
  }

  @GetMapping("/{connection}")
  DeferredResult<ResponseEntity<byte[]>> ask(
      @PathVariable String documentId,
      @PathVariable String connection,
      @RequestParam long after,
      HttpServletRequest request) {
    var result = new DeferredResult<ResponseEntity<byte[]>>(LONGEST_MILLIS);
    polling
        .ask(documentId, connection, after, request)
        .thenAccept(
            said ->
                result.setResult(
                    ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(said)));
    return result;
  }

  @DeleteMapping("/{connection}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(
      @PathVariable String documentId,
      @PathVariable String connection,
      HttpServletRequest request) {
    polling.leave(documentId, connection, request);
  }
}
