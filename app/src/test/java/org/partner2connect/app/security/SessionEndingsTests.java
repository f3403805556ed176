package org.partner2connect.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.SessionEnded;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class SessionEndingsTests {

  private static final String ISSUER = "http://127.0.0.1:8180/realms/partner2connect";
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final InMemoryOidcSessionRegistry registry = new InMemoryOidcSessionRegistry();
  private final LiveSessions sessions = new LiveSessions();
  private final List<Object> events = new ArrayList<>();
  private final SessionEndings endings =
      new SessionEndings(registry, sessions, events::add, Clock.fixed(NOW, ZoneOffset.UTC));
  private final DefaultOidcUser person =
      new DefaultOidcUser(
          List.of(),
          OidcIdToken.withTokenValue("x")
              .issuer(ISSUER)
              .subject("sub-1")
              .audience(List.of("partner2connect"))
              .claim("sid", "sid-1")
              .issuedAt(NOW)
              .expiresAt(NOW.plusSeconds(60))
              .build());

  @Test
  void tellsOfASignOut() {
    endings.bySigningOut(
        new MockHttpServletRequest(), null, new TestingAuthenticationToken(person, null));
    assertThat(events).containsExactly(new SessionEnded("sid-1", ISSUER, "sub-1", NOW));
  }

  @Test
  void endsTheSessionThatKeycloakNames() {
    var session = live("s-1", "sid-1");
    var other = live("s-2", "sid-2");
    var token =
        OidcLogoutToken.withTokenValue("x")
            .issuer(ISSUER)
            .subject("sub-1")
            .sessionId("sid-1")
            .audience(List.of("partner2connect"))
            .issuedAt(NOW)
            .jti("1")
            .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
            .build();
    endings.byBackChannel(
        new MockHttpServletRequest(),
        new MockHttpServletResponse(),
        new TestingAuthenticationToken(token, null));
    assertThat(session.isInvalid()).isTrue();
    assertThat(other.isInvalid()).isFalse();
    assertThat(events).containsExactly(new SessionEnded("sid-1", ISSUER, "sub-1", NOW));
  }

  @Test
  void followsASessionWhoseIdChanges() {
    var session = new MockHttpSession(null, "before");
    sessions.sessionCreated(new HttpSessionEvent(session));
    session.changeSessionId();
    sessions.sessionIdChanged(new HttpSessionEvent(session), "before");
    sessions.end("before");
    assertThat(session.isInvalid()).isFalse();
    sessions.end(session.getId());
    assertThat(session.isInvalid()).isTrue();
  }

  private MockHttpSession live(String id, String sid) {
    var session = new MockHttpSession(null, id);
    sessions.sessionCreated(new HttpSessionEvent(session));
    var user =
        new DefaultOidcUser(
            List.of(),
            OidcIdToken.withTokenValue("x")
                .issuer(ISSUER)
                .subject("sub-1")
                .audience(List.of("partner2connect"))
                .claim("sid", sid)
                .build());
    registry.saveSessionInformation(new OidcSessionInformation(id, Map.of(), user));
    return session;
  }
}
