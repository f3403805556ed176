package org.partner2connect.app.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import org.partner2connect.app.Settings;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/**
 * The reader's choices of language and colours on this device. They are kept in two cookies, set
 * only when somebody chooses, and known before the first byte of a page, so that nothing flickers.
 */
@Component
class Preferences {

  private static final String LANGUAGE = "p2c-language";
  private static final String SCHEME = "p2c-scheme";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final boolean secure;

  Preferences(Settings settings) {
    this.secure = settings.isSecure();
  }

  /** The colours of the page. */
  enum Scheme {
    LIGHT,
    DARK,
    /** As the device has it. */
    SYSTEM;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Optional<Locale> language(VaadinRequest request) {
    return cookie(request, LANGUAGE)
        .flatMap(
            code ->
                Translations.LANGUAGES.stream()
                    .filter(language -> language.getLanguage().equals(code))
                    .findFirst());
  }

  Scheme scheme(VaadinRequest request) {
    return cookie(request, SCHEME)
        .map(code -> "dark".equals(code) ? Scheme.DARK : Scheme.LIGHT)
        .orElse(Scheme.SYSTEM);
  }

  void choose(Locale language) {
    set(LANGUAGE, language.getLanguage(), A_YEAR);
  }

  void choose(Scheme scheme) {
    set(SCHEME, scheme.code(), scheme == Scheme.SYSTEM ? 0 : A_YEAR);
  }

  private static Optional<String> cookie(VaadinRequest request, String name) {
    var cookies = request.getCookies();
    for (var cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals(name)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private void set(String name, String value, int seconds) {
    VaadinResponse response = VaadinService.getCurrentResponse();
    if (response == null) {
      return;
    }
    var cookie = new Cookie(name, value);
    cookie.setPath("/workspace");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
