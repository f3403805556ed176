package org.partner2connect.interest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.partner2connect.interest.ApplicantDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Mails an applicant a new link. The answer is always the same: nobody learns here who has
 * expressed interest, and under which address.
 */
@Controller
class LinkPages {

  private static final String PATH = "/join/link";
  private static final Pattern NUMBER = Pattern.compile("(?i)\\s*(?:eoi)?[\\s-]*(\\d{1,9})\\s*");
  private static final int LONGEST = 254;

  private final ApplicantDesk desk;
  private final FormLimits limits;

  LinkPages(ApplicantDesk desk, FormLimits limits) {
    this.desk = desk;
    this.limits = limits;
  }

  @GetMapping({PATH, "/en" + PATH, "/fr" + PATH})
  ModelAndView ask(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return Views.page("link", PATH, HttpStatus.OK);
  }

  @PostMapping({PATH, "/en" + PATH, "/fr" + PATH})
  ModelAndView send(HttpServletRequest request, HttpServletResponse response) {
    return SentForm.field(request, "number")
        .map(typed -> send(typed, SentForm.field(request, "email").orElse("").strip(), response))
        .orElseGet(() -> Views.unreadable(response));
  }

  private ModelAndView send(String typed, String email, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var number = number(typed);
    if (number.isEmpty() || !email.contains("@") || email.length() > LONGEST) {
      return Views.page("link", PATH, HttpStatus.UNPROCESSABLE_CONTENT)
          .addObject("number", typed)
          .addObject("email", email)
          .addObject("wrong", number.isEmpty() ? "number" : "email");
    }
    if (limits.mayMailLink(number.getAsInt())) {
      desk.sendLink(number.getAsInt(), email);
    }
    return Views.page("link", PATH, HttpStatus.OK).addObject("sent", true);
  }

  /** EOI-0397, eoi 397 and 397 mean the same. */
  private static OptionalInt number(String typed) {
    var number = NUMBER.matcher(typed);
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }
}
