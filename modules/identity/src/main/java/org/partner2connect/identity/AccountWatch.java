package org.partner2connect.identity;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets one node every twenty seconds look, in Keycloak, at the accounts of whoever is at work:
 * Keycloak itself tells nobody when it disables, deletes or demotes somebody. While it cannot be
 * asked, everybody stays.
 */
class AccountWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AccountWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(20);
  private static final long LOOK_EVERY_SECONDS = 5;

  private final AccountCheck check;
  private final WebSessionLog log;
  private final BackgroundThread thread = new BackgroundThread("account-watch");
  private boolean paused;
  private volatile boolean running;

  AccountWatch(AccountCheck check, WebSessionLog log) {
    this.check = check;
    this.log = log;
  }

  @Override
  public void start() {
    thread.start();
    running = true;
    thread
        .timer()
        .scheduleWithFixedDelay(
            this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    running = false;
    thread.timer().shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void look() {
    try {
      if (log.takeRound(EVERY)) {
        check.run();
        if (paused) {
          paused = false;
          LOG.info("Accounts are looked up in Keycloak again");
        }
      }
    } catch (RuntimeException failure) {
      if (running && !paused) {
        paused = true;
        LOG.warn(
            "Accounts cannot be looked up in Keycloak, everybody stays signed in: {}",
            failure.getMessage());
      }
    }
  }
}
