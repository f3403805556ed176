package org.partner2connect.app.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.SignInHint;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Begins a sign-in as always, and tells Keycloak what the page before knew: the address to fill in,
 * the language, and whether somebody wants an account first (OpenID Connect's {@code login_hint}
 * and {@code ui_locales}; {@code prompt=create} of Initiating User Registration via OpenID Connect
 * 1.0). The login of the workspace's chain takes this bean by its type.
 */
@Component
class HintedSignIn implements OAuth2AuthorizationRequestResolver {

  private final OAuth2AuthorizationRequestResolver standard;

  HintedSignIn(ClientRegistrationRepository registrations) {
    this.standard =
        new DefaultOAuth2AuthorizationRequestResolver(
            registrations,
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return hinted(standard.resolve(request), request);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registration) {
    return hinted(standard.resolve(request, registration), request);
  }

  private static @Nullable OAuth2AuthorizationRequest hinted(
      @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request) {
    if (begun == null) {
      return null;
    }
    var hint = hint(request);
    if (hint.isEmpty()) {
      return begun;
    }
    Map<String, Object> parameters = new HashMap<>(begun.getAdditionalParameters());
    parameters.put("login_hint", hint.get().email());
    parameters.put("ui_locales", hint.get().language());
    if (hint.get().newAccount()) {
      parameters.put("prompt", "create");
    }
    var hinted = OAuth2AuthorizationRequest.from(begun).additionalParameters(parameters).build();
    // A plus sign in an address would be read as a blank.
    return OAuth2AuthorizationRequest.from(hinted)
        .authorizationRequestUri(hinted.getAuthorizationRequestUri().replace("+", "%2B"))
        .build();
  }

  private static Optional<SignInHint> hint(HttpServletRequest request) {
    var cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(SignInHint.COOKIE))
        .findFirst()
        .flatMap(cookie -> SignInHint.of(cookie.getValue()));
  }
}
