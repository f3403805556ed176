package org.partner2connect.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.SignOut;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class SessionEndingsTests {

  private static final String ISSUER = "http://127.0.0.1:8180/realms/partner2connect";
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final SignOut signOut = mock(SignOut.class);
  private final SessionEndings endings = new SessionEndings(signOut);
  private final InMemoryOidcSessionRegistry registry = new InMemoryOidcSessionRegistry();
  private final LiveSessions sessions =
      new LiveSessions(
          new StaticListableBeanFactory(Map.of("registry", registry))
              .getBeanProvider(OidcSessionRegistry.class));
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
  private final OidcLogoutToken token =
      OidcLogoutToken.withTokenValue("x")
          .issuer(ISSUER)
          .subject("sub-1")
          .sessionId("sid-1")
          .audience(List.of("partner2connect"))
          .issuedAt(NOW)
          .jti("1")
          .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
          .build();

  @Test
  void endsTheSessionThatSomebodySignsOutOf() {
    endings.bySigningOut(
        new MockHttpServletRequest(), null, new TestingAuthenticationToken(person, null));
    verify(signOut).end(ISSUER, "sub-1", "sid-1");
  }

  @Test
  void endsTheSessionThatKeycloakNames() {
    assertThat(backChannel().getStatus()).isEqualTo(200);
    verify(signOut).end(ISSUER, "sub-1", "sid-1");
  }

  @Test
  void showsKeycloakThatNotEveryNodeKnowsYet() {
    doThrow(mock(SignOut.NotOnRecord.class)).when(signOut).end(any(), any(), any());
    assertThat(backChannel().getStatus()).isEqualTo(503);
  }

  @Test
  void letsNobodyFailToSignOut() {
    doThrow(mock(SignOut.NotOnRecord.class)).when(signOut).end(any(), any(), any());
    assertThatNoException().isThrownBy(this::endsTheSessionThatSomebodySignsOutOf);
  }

  @Test
  void followsASessionWhoseIdChanges() {
    var session = new MockHttpSession(null, "before");
    sessions.sessionCreated(new HttpSessionEvent(session));
    registry.saveSessionInformation(new OidcSessionInformation("before", Map.of(), person));
    session.changeSessionId();
    sessions.sessionIdChanged(new HttpSessionEvent(session), "before");
    sessions.end("before");
    assertThat(session.isInvalid()).isFalse();
    sessions.end(session.getId());
    assertThat(session.isInvalid()).isTrue();
    assertThat(registry.removeSessionInformation(session.getId())).isNotNull();
  }

  @Test
  void forgetsASessionThatIsOver() {
    var session = new MockHttpSession(null, "s-1");
    sessions.sessionCreated(new HttpSessionEvent(session));
    registry.saveSessionInformation(new OidcSessionInformation("s-1", Map.of(), person));
    sessions.sessionDestroyed(new HttpSessionEvent(session));
    assertThat(registry.removeSessionInformation("s-1")).isNull();
  }

  private MockHttpServletResponse backChannel() {
    var response = new MockHttpServletResponse();
    endings.byBackChannel(
        new MockHttpServletRequest(), response, new TestingAuthenticationToken(token, null));
    return response;
  }
}
