package org.partner2connect.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partner2connect.drafting.Collaboration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the editor in the page uses: a socket, and a token from the web session. */
@RestController
class CollabController {

  private final Collaboration collaboration;
  private final TokenDesk desk;

  CollabController(Collaboration collaboration, TokenDesk desk) {
    this.collaboration = collaboration;
    this.desk = desk;
  }

  @GetMapping("/collab/{documentId}")
  void open(
      @PathVariable String documentId, HttpServletRequest request, HttpServletResponse response) {
    collaboration.open(documentId, request, response);
  }

  @PostMapping("/collab/{documentId}/token")
  @ResponseStatus(HttpStatus.CREATED)
  TokenDesk.Answer token(@PathVariable String documentId) {
    return desk.mint(documentId);
  }
}
