package org.partner2connect.mail;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one worker of this node that delivers mail: as soon as something was queued here, and every
 * five seconds for what other nodes left behind. Nobody waits for it.
 */
@Component
class Postman implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final long EVERY_SECONDS = 5;
  private static final long PATIENCE_AT_THE_END_SECONDS = 5;
  private static final int COUNT_EVERY = 12;

  private final Round round;
  private final MessageLog log;
  private final MailServer server;
  private final BackgroundThread thread = new BackgroundThread("postman");
  private final AtomicBoolean woken = new AtomicBoolean();
  private long looks;
  private int failures;
  private long pausedUntil = System.nanoTime();
  private boolean databaseAway;
  private volatile boolean running;
  private volatile Condition condition = new Condition(State.UP, 0, 0);

  Postman(Round round, MessageLog log, MailServer server) {
    this.round = round;
    this.log = log;
    this.server = server;
  }

  /** How delivery goes, as this node sees it. */
  enum State {
    UP,
    /** No mail server is configured: mail waits. */
    UNCONFIGURED,
    /** The mail server takes nothing: mail waits. */
    UNREACHABLE,
    /** Within a day some mail could not be delivered for good. */
    FAILING
  }

  /** The state, and how many mails wait and failed when they were last counted. */
  record Condition(State state, long waiting, long failed) {}

  /** How delivery goes; at most a minute old. */
  Condition condition() {
    return condition;
  }

  @Override
  public void start() {
    thread.start();
    running = true;
    if (!server.isKnown()) {
      LOG.warn("No mail server is configured (P2C_SMTP_HOST, P2C_MAIL_FROM): mail waits");
    }
    thread.timer().scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** What is under way is finished, the rest is left to another node or the next start. */
  @Override
  public void stop() {
    running = false;
    thread.timer().shutdown();
    try {
      if (!thread.timer().awaitTermination(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
        thread.timer().shutdownNow();
      }
    } catch (InterruptedException stopping) {
      thread.timer().shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Lets it look at once; however often it is woken meanwhile, it looks once. */
  void wake() {
    if (running && woken.compareAndSet(false, true)) {
      try {
        thread
            .timer()
            .execute(
                () -> {
                  woken.set(false);
                  deliver();
                });
      } catch (RejectedExecutionException stopping) {
        LOG.debug("Mail stays queued, this node stops");
      }
    }
  }

  private void look() {
    deliver();
    if (looks++ % COUNT_EVERY == 0) {
      count();
    }
  }

  private void deliver() {
    if (!server.isKnown() || !running || System.nanoTime() - pausedUntil < 0) {
      return;
    }
    try {
      var unavailable = round.run(() -> running) == Round.Result.UNAVAILABLE;
      databaseAway = false;
      if (unavailable) {
        pause();
      } else if (failures > 0) {
        failures = 0;
        LOG.info("The mail server takes mail again");
        count();
      }
    } catch (RuntimeException failure) {
      complain(failure);
    }
  }

  private void pause() {
    failures++;
    pausedUntil = System.nanoTime() + Delays.ofServer(failures).toNanos();
    if (failures == 1) {
      LOG.warn("The mail server takes nothing, mail waits; why stands in mail.message");
      count();
    }
  }

  private void count() {
    try {
      var backlog = log.backlog();
      condition = new Condition(state(backlog.failed()), backlog.waiting(), backlog.failed());
      databaseAway = false;
    } catch (RuntimeException failure) {
      complain(failure);
    }
  }

  private State state(long failed) {
    if (!server.isKnown()) {
      return State.UNCONFIGURED;
    }
    if (failures > 0) {
      return State.UNREACHABLE;
    }
    return failed > 0 ? State.FAILING : State.UP;
  }

  private void complain(RuntimeException failure) {
    if (running && !databaseAway) {
      databaseAway = true;
      LOG.warn("Cannot look for mail to deliver, trying again: {}", failure.toString());
    }
  }
}
