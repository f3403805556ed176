package org.partner2connect.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How this module's pages are answered. */
final class Views {

  private Views() {}

  static ModelAndView page(String template, HttpStatus status) {
    return new ModelAndView("progress/" + template, status);
  }

  /** The form's address in that language. */
  static String form(Locale locale, String token) {
    return "/" + locale.getLanguage() + "/progress/report/" + token;
  }

  /** Sends the browser to another page, which it may reload without sending anything twice. */
  static ModelAndView seeOther(String path) {
    var redirect = new RedirectView(path);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return new ModelAndView(redirect);
  }

  /** No cache keeps what a secret address shows. */
  static void neverKept(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
