package org.partner2connect.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.partner2connect.identity.SignInHint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Carries a link's token past Keycloak, in a cookie that no script reads and that is sent to the
 * page of acceptance only. So the token stands in no address of that way, and in no log.
 */
@Component
class InvitationCookies {

  static final String NAME = "p2c-invitation";

  /** The page of acceptance, below nothing or a language. */
  static final String PAGE = "/invitation";

  private static final List<String> PATHS = List.of(PAGE, "/en" + PAGE, "/fr" + PAGE);

  /** Long enough to create an account and confirm its address. */
  private static final Duration TOKEN = Duration.ofHours(1);

  private static final Duration HINT = Duration.ofMinutes(5);

  private final boolean secure;

  InvitationCookies(@Value("${p2c.public-url:}") String publicUrl) {
    this.secure = publicUrl.startsWith("https:");
  }

  void keep(HttpServletResponse response, String token, SignInHint hint) {
    PATHS.forEach(path -> add(response, cookie(NAME, token, path, TOKEN)));
    add(response, cookie(SignInHint.COOKIE, hint.toCookie(), SignInHint.PATH, HINT));
  }

  void forget(HttpServletResponse response) {
    PATHS.forEach(path -> add(response, cookie(NAME, "", path, Duration.ZERO)));
  }

  private ResponseCookie cookie(String name, String value, String path, Duration life) {
    return ResponseCookie.from(name, value)
        .path(path)
        .maxAge(life)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build();
  }

  private static void add(HttpServletResponse response, ResponseCookie cookie) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
