package org.partner2connect.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps a browser here, with a page that explains, while Keycloak is down. */
class KeycloakGate extends OncePerRequestFilter {

  private final KeycloakProbe keycloak;

  KeycloakGate(KeycloakProbe keycloak) {
    this.keycloak = keycloak;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !KeycloakClient.SIGN_IN.equals(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (keycloak.isReachable()) {
      chain.doFilter(request, response);
    } else {
      SignInPages.UNAVAILABLE.show(request, response);
    }
  }
}
