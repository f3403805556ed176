package org.partner2connect.identity;

import java.time.Clock;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends sign-ins on every node: here at once, elsewhere within a second, because each node reads the
 * record of endings once a second.
 */
@Service
public class SignOut {

  private static final Logger LOG = LoggerFactory.getLogger(SignOut.class);
  private static final int MOST_OWED = 10_000;

  private final SessionEndingLog log;
  private final WebSessions sessions;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  // Endings are numbered, but may be committed out of order: the floor follows when they settle.
  private final Set<Long> handled = ConcurrentHashMap.newKeySet();
  private long floor;

  // What could not be put on record while the database was away.
  private final Queue<SessionEnding> owed = new ConcurrentLinkedQueue<>();

  SignOut(
      SessionEndingLog log,
      WebSessions sessions,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.log = log;
    this.sessions = sessions;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Ends one session, or all of a subject.
   *
   * @param issuer the realm's issuer URI
   * @param subject whose; may be null if the session is named
   * @param sid the OIDC session; null ends all of the subject's
   * @throws NotOnRecord when the database is away: it is over on this node, and the others hear of
   *     it as soon as the database is back
   */
  @CallerDecides(
      "the filters of signing out, which know whose session it is; the watch on Keycloak")
  public void end(String issuer, @Nullable String subject, @Nullable String sid) {
    var ending = SessionEnding.now(issuer, subject, sid, clock.instant());
    try {
      record(ending);
    } catch (DataAccessException | TransactionException away) {
      if (owed.size() < MOST_OWED) {
        owed.add(ending);
      }
      endHere(ending);
      throw new NotOnRecord(away);
    }
  }

  /**
   * Ends all sign-ins of an account that is closed, and tells of it, for the sake of what works
   * without a sign-in.
   */
  void close(String issuer, String subject) {
    end(issuer, subject, null);
    transaction.executeWithoutResult(
        status -> events.publishEvent(new AccountClosed(issuer, subject, clock.instant())));
  }

  /** The endings that other nodes have put on record, and those that this one owes. */
  void catchUp() {
    for (SessionEnding ending = owed.peek(); ending != null; ending = owed.peek()) {
      record(ending);
      owed.remove();
    }
    for (SessionEnding ending : log.after(floor)) {
      if (handled.add(ending.sequence())) {
        endHere(ending);
      }
      if (ending.settled()) {
        floor = ending.sequence();
      }
    }
    handled.removeIf(sequence -> sequence <= floor);
  }

  /** A node that starts has no session yet that an ending on record could mean. */
  void startAfterWhatIsOnRecord() {
    log.after(floor).forEach(ending -> handled.add(ending.sequence()));
  }

  void forgetOld() {
    log.forgetOld();
  }

  private void record(SessionEnding ending) {
    transaction.executeWithoutResult(
        status -> {
          SessionEnding recorded = log.add(ending.issuer(), ending.subject(), ending.sid());
          handled.add(recorded.sequence());
          apply(recorded);
        });
  }

  /** Whatever fails is tried again by nobody: sessions and sockets are ended first. */
  private void endHere(SessionEnding ending) {
    try {
      apply(ending);
    } catch (RuntimeException unfinished) {
      LOG.warn("A sign-in was ended here, but not all of its traces: {}", unfinished.toString());
    }
  }

  private void apply(SessionEnding ending) {
    sessions.end(ending);
    events.publishEvent(
        new SessionEnded(ending.sid(), ending.issuer(), ending.subject(), ending.at()));
  }

  /** The database is away, so the other nodes have not been told yet. */
  public static final class NotOnRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOnRecord(Throwable cause) {
      super("The end of a sign-in is not on record yet", cause);
    }
  }
}
