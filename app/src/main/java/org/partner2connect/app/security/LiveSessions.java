package org.partner2connect.app.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.spi.SessionHolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/** The web sessions of this node, so that a logout in Keycloak can end them at once. */
@Component
class LiveSessions implements HttpSessionListener, HttpSessionIdListener, SessionHolder {

  private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();
  private final ObjectProvider<OidcSessionRegistry> beans;
  private volatile @Nullable OidcSessionRegistry registry;

  /**
   * @param beans asked when the first session comes: the web server, which this serves, is there
   *     before the database, and ends its sessions after it is gone
   */
  LiveSessions(ObjectProvider<OidcSessionRegistry> beans) {
    this.beans = beans;
  }

  @Override
  public void end(String id) {
    var session = sessions.remove(id);
    if (session != null) {
      try {
        session.invalidate();
      } catch (IllegalStateException e) {
        // It ended by itself a moment ago, which is what was wanted.
      }
    }
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    sessions.put(event.getSession().getId(), event.getSession());
    if (registry == null) {
      registry = beans.getObject();
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    String id = event.getSession().getId();
    sessions.remove(id);
    var known = registry;
    if (known != null) {
      known.removeSessionInformation(id);
    }
  }

  @Override
  public void sessionIdChanged(HttpSessionEvent event, String oldSessionId) {
    sessions.remove(oldSessionId);
    sessions.put(event.getSession().getId(), event.getSession());
    var known = registry;
    var information = known == null ? null : known.removeSessionInformation(oldSessionId);
    if (known != null && information != null) {
      known.saveSessionInformation(information.withSessionId(event.getSession().getId()));
    }
  }
}
