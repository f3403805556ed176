package org.partner2connect.app.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Keycloak sent somebody back, and it did not lead to a session. */
class SignInFailure implements AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

  private final KeycloakProbe keycloak;

  SignInFailure(KeycloakProbe keycloak) {
    this.keycloak = keycloak;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException, ServletException {
    var current = SecurityContextHolder.getContext().getAuthentication();
    if (current != null && current.isAuthenticated()) {
      // A second tab's answer came after the first had signed in.
      response.sendRedirect("/workspace/");
      return;
    }
    LOG.info("Sign-in failed: {}", exception.getMessage());
    (keycloak.isReachable() ? SignInPages.FAILED : SignInPages.UNAVAILABLE).show(request, response);
  }
}
