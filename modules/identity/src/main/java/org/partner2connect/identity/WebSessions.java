package org.partner2connect.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.spi.SessionHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/**
 * The web sessions of this node, and in PostgreSQL who has one on any node. What ends them is
 * {@link SignOut}; the table is for finding people whose account was closed.
 */
@Component
class WebSessions implements OidcSessionRegistry {

  private static final Logger LOG = LoggerFactory.getLogger(WebSessions.class);

  private final UUID node = UUID.randomUUID();
  private final Map<String, WebSession> here = new ConcurrentHashMap<>();
  private final WebSessionLog log;
  private final ObjectProvider<SessionHolder> holders;
  private volatile boolean left;

  WebSessions(WebSessionLog log, ObjectProvider<SessionHolder> holders) {
    this.log = log;
    this.holders = holders;
  }

  /** Known here before the table knows, so that an ending in between is not missed. */
  @Override
  public void saveSessionInformation(OidcSessionInformation information) {
    String id = information.getSessionId();
    here.put(id, new WebSession(information, 0));
    try {
      add(information);
    } catch (RuntimeException failure) {
      here.remove(id);
      throw failure;
    }
  }

  private void add(OidcSessionInformation information) {
    log.live(node);
    long beganAfter = log.add(node, new WebSession(information, 0));
    here.computeIfPresent(
        information.getSessionId(), (id, session) -> new WebSession(information, beganAfter));
  }

  /** Without the database too: what stays in the table is found by {@link #reconcile}. */
  @Override
  public @Nullable OidcSessionInformation removeSessionInformation(String id) {
    WebSession session = here.remove(id);
    if (session == null) {
      return null;
    }
    if (left) {
      return session.information();
    }
    try {
      log.remove(List.of(session.hash()));
    } catch (DataAccessException later) {
      LOG.debug("A session's end is not on record yet: {}", later.toString());
    }
    return session.information();
  }

  @Override
  public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
    SessionEnding ending =
        SessionEnding.now(
            token.getIssuer().toString(), token.getSubject(), token.getSessionId(), Instant.EPOCH);
    return take(ending).stream().map(WebSession::information).toList();
  }

  /** Ends the sessions of this node that are meant. */
  void end(SessionEnding ending) {
    List<WebSession> ended = take(ending);
    holders.forEach(
        holder -> ended.forEach(session -> holder.end(session.information().getSessionId())));
    if (!ended.isEmpty()) {
      log.remove(ended.stream().map(WebSession::hash).toList());
    }
  }

  private List<WebSession> take(SessionEnding ending) {
    List<WebSession> ended = new ArrayList<>();
    here.values()
        .removeIf(
            session -> {
              boolean meant = session.endsWith(ending);
              if (meant) {
                ended.add(session);
              }
              return meant;
            });
    return ended;
  }

  /** Makes the table say what is true, whatever was missed while the database was away. */
  void reconcile() {
    log.live(node);
    Set<String> recorded = log.of(node);
    Map<String, WebSession> live =
        here.values().stream()
            .collect(Collectors.toMap(s -> WebSessionLog.hex(s.hash()), s -> s, (a, b) -> a));
    List<byte[]> over =
        recorded.stream()
            .filter(hash -> !live.containsKey(hash))
            .map(WebSessionLog::bytes)
            .toList();
    if (!over.isEmpty()) {
      log.remove(over);
    }
    live.forEach(
        (hash, session) -> {
          if (!recorded.contains(hash)) {
            log.add(node, session);
          }
        });
  }

  /** The node stops: its rows go, and the sessions that the web server ends later have none. */
  void leave() {
    left = true;
    log.leave(node);
  }
}
