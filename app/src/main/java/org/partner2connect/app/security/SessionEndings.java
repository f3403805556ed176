package org.partner2connect.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.SessionEnded;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the modules that a sign-in session is over, whoever ended it: the person here, or Keycloak
 * by its back channel.
 */
@Component
@CallerDecides("the filters of signing out, for the session that ends")
class SessionEndings {

  private final OidcSessionRegistry registry;
  private final LiveSessions sessions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SessionEndings(
      OidcSessionRegistry registry,
      LiveSessions sessions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.registry = registry;
    this.sessions = sessions;
    this.events = events;
    this.clock = clock;
  }

  /** The person signs out here. */
  @Transactional
  public void bySigningOut(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
      events.publishEvent(
          new SessionEnded(
              user.getClaimAsString("sid"),
              String.valueOf(user.getClaimAsString("iss")),
              user.getSubject(),
              clock.instant()));
    }
  }

  /** Keycloak says, in a signed token, that a session or all sessions of a subject are over. */
  @Transactional
  public void byBackChannel(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
      registry
          .removeSessionInformation(token)
          .forEach(session -> sessions.end(session.getSessionId()));
      events.publishEvent(
          new SessionEnded(
              token.getSessionId(),
              token.getIssuer().toString(),
              token.getSubject(),
              clock.instant()));
    }
  }
}
