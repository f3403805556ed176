package org.partner2connect.interest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form by which organisations express interest; it needs neither script nor session. */
@Controller
class JoinPages {

  private static final String PATH = "/join";

  private final FormDesk desk;
  private final JoinPageContent content;
  private final ReceiptLinks receipts;

  JoinPages(FormDesk desk, JoinPageContent content, ReceiptLinks receipts) {
    this.desk = desk;
    this.content = content;
    this.receipts = receipts;
  }

  /** Kept by the reader's own browser only, so that going back finds what was typed. */
  @GetMapping({"/join", "/en/join", "/fr/join"})
  ModelAndView form(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    if (request.getRequestURI().equals(PATH)) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return page(content.fresh(locale), HttpStatus.OK);
  }

  @PostMapping({"/join", "/en/join", "/fr/join"})
  ModelAndView send(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    return SentForm.read(request)
        .map(sent -> answer(sent, response, locale))
        .orElseGet(() -> Views.unreadable(response));
  }

  private ModelAndView answer(SentForm sent, HttpServletResponse response, Locale locale) {
    return switch (desk.take(sent)) {
      case Outcome.Stored stored ->
          Views.seeOther(Views.path(locale, PATH + "/received/" + receipts.tokenFor(stored)));
      case Outcome.Returned returned -> {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (returned.why() == Outcome.Why.OVERRUN) {
          response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        yield page(content.again(sent, returned, locale), returned.why().status());
      }
    };
  }

  private static ModelAndView page(JoinPage page, HttpStatus status) {
    return Views.page("join", PATH, status).addObject("page", page);
  }
}
