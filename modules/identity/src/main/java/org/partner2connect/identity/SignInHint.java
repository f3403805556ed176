package org.partner2connect.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page knows about somebody whom it sends to Keycloak; travels in a short-lived cookie from
 * that page to the start of the sign-in. Fills in a form, grants nothing.
 *
 * @param newAccount whether the person wants to create an account
 * @param email the address to fill in
 * @param language the language in which to go on: two letters
 */
public record SignInHint(boolean newAccount, String email, String language) {

  /** The cookie's name. */
  public static final String COOKIE = "p2c-sign-in";

  /** Where the cookie is read, and nowhere else. */
  public static final String PATH = "/oauth2";

  private static final int LONGEST = 500;
  private static final Pattern FORM = Pattern.compile("[nk][a-z]{2}[A-Za-z0-9_-]*");
  private static final String NEW = "n";
  private static final String KNOWN = "k";

  /** The hint as a cookie can hold it. */
  public String toCookie() {
    var address = Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(UTF_8));
    return (newAccount ? NEW : KNOWN) + language + address;
  }

  /** Reads a cookie; empty when it was not made by {@link #toCookie}. */
  public static Optional<SignInHint> of(String cookie) {
    if (cookie.length() > LONGEST || !FORM.matcher(cookie).matches()) {
      return Optional.empty();
    }
    try {
      var email = new String(Base64.getUrlDecoder().decode(cookie.substring(3)), UTF_8);
      return Optional.of(new SignInHint(cookie.startsWith(NEW), email, cookie.substring(1, 3)));
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }
}
