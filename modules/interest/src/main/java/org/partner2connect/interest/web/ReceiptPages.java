package org.partner2connect.interest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.Calls;
import org.partner2connect.interest.Receipt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The receipt that follows on the form, and what becomes of the personal data in it. */
@Controller
class ReceiptPages {

  private final ReceiptLinks links;
  private final Calls calls;

  ReceiptPages(ReceiptLinks links, Calls calls) {
    this.links = links;
    this.calls = calls;
  }

  /** What the receipt shows; the deadline only where the form was late. */
  record ReceiptPage(
      String reference,
      boolean late,
      boolean confirmFirst,
      boolean again,
      @Nullable String deadline) {}

  @GetMapping({"/join/received/{token}", "/en/join/received/{token}", "/fr/join/received/{token}"})
  ModelAndView receipt(@PathVariable String token, HttpServletResponse response, Locale locale) {
    var shown =
        links.read(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var page =
        new ReceiptPage(
            Receipt.referenceOf(shown.number()),
            shown.late(),
            shown.confirmFirst(),
            shown.again(),
            calls.current().map(call -> call.deadlineIn(locale)).orElse(null));
    return Views.page("received", "/join/received/" + token, HttpStatus.OK).addObject("page", page);
  }

  @GetMapping({"/join/personal-data", "/en/join/personal-data", "/fr/join/personal-data"})
  ModelAndView personalData(HttpServletResponse response) {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    return Views.page("personal-data", "/join/personal-data", HttpStatus.OK);
  }
}
