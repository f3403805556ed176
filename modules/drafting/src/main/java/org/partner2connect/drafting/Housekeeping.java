package org.partner2connect.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.partner2connect.identity.SessionEnded;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens at the start what will be asked for at once, and ends what is over on this node: sockets of
 * ended sign-ins and of expired tokens, rooms without visitors.
 */
@Component
class Housekeeping implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final long EVERY_SECONDS = 30;
  private static final int REOPENED_AT_MOST = 50;
  private static final byte[] NOTHING_KNOWN = {0};

  private final Rooms rooms;
  private final AccessTokenLog tokens;
  private final Clock clock;
  private final BackgroundThread thread = new BackgroundThread("drafting-housekeeping");
  private volatile boolean running;

  Housekeeping(Rooms rooms, AccessTokenLog tokens, Clock clock) {
    this.rooms = rooms;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Closes the sockets first: that works without the database too. */
  @EventListener
  void sessionEnded(SessionEnded ended) {
    rooms.disconnect(
        connection ->
            connection.visitor().token().endsWith(ended.issuer(), ended.subject(), ended.sid()),
        CloseCode.SIGNED_OUT);
    tokens.endSession(ended.issuer(), ended.subject(), ended.sid());
    rooms.disconnect(
        connection ->
            connection.visitor().token().endsWith(ended.issuer(), ended.subject(), ended.sid()),
        CloseCode.SIGNED_OUT);
  }

  @Override
  public void start() {
    thread.start();
    running = true;
    Thread.ofPlatform().name("drafting-reopening").daemon().start(this::reopen);
    thread
        .timer()
        .scheduleWithFixedDelay(this::tidy, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** Before the web server waits for its connections to end. */
  @Override
  public void stop() {
    running = false;
    thread.timer().shutdownNow();
    rooms.disconnect(connection -> true, CloseCode.GOING_AWAY);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /**
   * After a restart all open editors come back at once: their documents are read, and written out
   * for those who come with nothing, before they ask.
   */
  private void reopen() {
    try {
      tokens.documentsInUse(REOPENED_AT_MOST).stream().takeWhile(d -> running).forEach(this::open);
    } catch (RuntimeException away) {
      LOG.info("Documents are opened when somebody asks for them: {}", away.toString());
    }
  }

  private void open(DocumentId document) {
    try {
      rooms.use(document, room -> room.read(replica -> replica.answerTo(NOTHING_KNOWN)));
    } catch (NoSuchElementException | DocumentUnavailable later) {
      LOG.info("{} is opened when somebody asks for it: {}", document, later.toString());
    }
  }

  private void tidy() {
    try {
      Instant now = clock.instant();
      rooms.disconnect(
          connection -> connection.visitor().token().expiresAt().isBefore(now),
          CloseCode.SIGNED_OUT);
      rooms.checkPulses(System.nanoTime());
      rooms.tidy();
    } catch (RuntimeException later) {
      LOG.warn("Tidying up did not finish: {}", later.toString());
    }
  }
}
