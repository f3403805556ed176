package org.partner2connect.membership.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.partner2connect.uikit.Translations;

/**
 * Where the directory is: in the language that the page's address names, or under the address that
 * serves every language.
 *
 * @param prefix {@code /fr}, or nothing
 * @param other the other language's prefix
 */
record Addresses(String prefix, String other) {

  private static final String DIRECTORY = "/directory";

  static Addresses of(HttpServletRequest request, Locale reader) {
    var own = "/" + Translations.languageOf(reader).getLanguage();
    boolean named = request.getRequestURI().startsWith(own + "/");
    var other =
        Translations.LANGUAGES.stream()
            .map(language -> "/" + language.getLanguage())
            .filter(prefix -> !prefix.equals(own))
            .findFirst()
            .orElse(own);
    return new Addresses(named ? own : "", other);
  }

  /** Whether the browser's wishes chose the language. */
  boolean negotiated() {
    return prefix.isEmpty();
  }

  String here(String rest) {
    return prefix + DIRECTORY + rest;
  }

  String there(String rest) {
    return other + DIRECTORY + rest;
  }
}
