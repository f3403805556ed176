package org.partner2connect.membership.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.partner2connect.uikit.Translations;

/**
 * Where the directory is: in the language that the page's address names, or under the address that
 * serves every language.
 *
 * @param prefix {@code /fr}, or nothing
 */
record Addresses(String prefix) {

  static Addresses of(HttpServletRequest request, Locale reader) {
    var own = "/" + Translations.languageOf(reader).getLanguage();
    return new Addresses(request.getRequestURI().startsWith(own + "/") ? own : "");
  }

  /** Whether the browser's wishes chose the language. */
  boolean negotiated() {
    return prefix.isEmpty();
  }

  String here(String rest) {
    return prefix + "/directory" + rest;
  }
}
