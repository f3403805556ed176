package org.partner2connect.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.partner2connect.uikit.Translations;

/**
 * What every public page has in common.
 *
 * @param lang the language of the page, as its {@code lang} says
 * @param home the landing page in this language; other pages lie below it
 * @param english this page in English
 * @param french this page in French
 * @param other this page in the other language
 * @param otherLang that language's code
 * @param otherName that language's own name
 */
record PublicFrame(
    String lang,
    String home,
    String english,
    String french,
    String other,
    String otherLang,
    String otherName) {

  /** The frame of the page that was asked for, in that language. */
  static PublicFrame of(HttpServletRequest request, Locale language) {
    var other =
        Translations.LANGUAGES.stream()
            .filter(candidate -> !candidate.equals(language))
            .findFirst()
            .orElseThrow();
    var name = other.getDisplayLanguage(other);
    var page = page(request);
    return new PublicFrame(
        language.getLanguage(),
        "/" + language.getLanguage(),
        "/en" + page,
        "/fr" + page,
        "/" + other.getLanguage() + page,
        other.getLanguage(),
        name.substring(0, 1).toUpperCase(other) + name.substring(1));
  }

  /** The path without its language, with what is asked of it; empty where nothing can be found. */
  private static String page(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null
        || path.startsWith("/sign-in/")) {
      return "";
    }
    for (var language : Translations.LANGUAGES) {
      var root = "/" + language.getLanguage();
      if (path.equals(root) || path.startsWith(root + "/")) {
        path = path.substring(root.length());
      }
    }
    var query = request.getQueryString();
    return path.equals("/") ? "" : query == null ? path : path + "?" + query;
  }
}
