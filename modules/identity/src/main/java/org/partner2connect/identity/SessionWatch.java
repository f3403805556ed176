package org.partner2connect.identity;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second what other nodes have ended, and every half minute whether the table is true.
 */
@Component
class SessionWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);
  private static final long EVERY_MILLIS = 1_000;
  private static final int RECONCILE_EVERY = 30;
  private static final int FORGET_EVERY = 3_600;

  private final SignOut signOut;
  private final WebSessions sessions;
  private final BackgroundThread thread = new BackgroundThread("session-watch");
  private long looks;
  private boolean away;
  private volatile boolean running;

  SessionWatch(SignOut signOut, WebSessions sessions) {
    this.signOut = signOut;
    this.sessions = sessions;
  }

  @Override
  public void start() {
    signOut.startAfterWhatIsOnRecord();
    thread.start();
    running = true;
    thread.timer().scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Never waits for a database that is gone first: what stays on record is forgotten later. */
  @Override
  public void stop() {
    running = false;
    try {
      thread.timer().submit(sessions::leave).get(1, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException stays) {
      LOG.debug("The sessions of this node stay on record for five minutes: {}", stays.toString());
    }
    thread.timer().shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void look() {
    try {
      signOut.catchUp();
      if (looks % RECONCILE_EVERY == 0) {
        sessions.reconcile();
      }
      if (looks % FORGET_EVERY == 0) {
        signOut.forgetOld();
      }
      looks++;
      away = false;
    } catch (RuntimeException failure) {
      if (running && !away) {
        away = true;
        LOG.warn("Cannot read which sign-ins are over, trying again: {}", failure.toString());
      }
    }
  }
}
