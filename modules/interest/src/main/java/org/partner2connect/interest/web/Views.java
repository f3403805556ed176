package org.partner2connect.interest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How this module's pages are answered. */
final class Views {

  private Views() {}

  /**
   * A page.
   *
   * @param path where it is found in either language, without the language
   */
  static ModelAndView page(String template, String path, HttpStatus status) {
    return new ModelAndView("interest/" + template, status).addObject("path", path);
  }

  /** Explains that nothing could be read of what was sent. */
  static ModelAndView unreadable(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return page("unreadable", "/join", HttpStatus.BAD_REQUEST);
  }

  /** The page's address in that language. */
  static String path(Locale locale, String path) {
    return "/" + locale.getLanguage() + path;
  }

  /** Sends the browser to another page, which it may reload without sending anything twice. */
  static ModelAndView seeOther(String path) {
    var redirect = new RedirectView(path);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return new ModelAndView(redirect);
  }
}
