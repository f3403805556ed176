package org.partner2connect.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.SignOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Ends a sign-in on every node, whoever ended it: the person here, or Keycloak's back channel. */
@Component
class SessionEndings {

  private static final Logger LOG = LoggerFactory.getLogger(SessionEndings.class);

  private final SignOut signOut;

  SessionEndings(SignOut signOut) {
    this.signOut = signOut;
  }

  /** The person signs out here, which works without the database too. */
  void bySigningOut(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
      try {
        signOut.end(
            String.valueOf(user.getClaimAsString("iss")),
            user.getSubject(),
            user.getClaimAsString("sid"));
      } catch (SignOut.NotOnRecord later) {
        LOG.warn("{}: {}", later.getMessage(), String.valueOf(later.getCause()));
      }
    }
  }

  /**
   * Keycloak says, in a signed token, that a session or all sessions of a subject are over. It
   * never repeats itself: 503 shows its operator that not every node knows yet.
   */
  void byBackChannel(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
      try {
        signOut.end(token.getIssuer().toString(), token.getSubject(), token.getSessionId());
      } catch (SignOut.NotOnRecord later) {
        LOG.error("{}: {}", later.getMessage(), String.valueOf(later.getCause()));
        if (response != null) {
          response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
          response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
      }
    }
  }
}
