package org.partner2connect.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a public page: the one its address names, else the one the browser asks for. */
@Component("localeResolver")
class PublicLocale implements LocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed instanceof String uri ? uri : request.getRequestURI();
    for (var language : Translations.LANGUAGES) {
      var root = "/" + language.getLanguage();
      if (path.equals(root) || path.startsWith(root + "/")) {
        return language;
      }
    }
    return Translations.negotiate(request.getHeader("Accept-Language"));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The address names the language");
  }
}
