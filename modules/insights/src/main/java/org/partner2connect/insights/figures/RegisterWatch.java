package org.partner2connect.insights.figures;

import java.util.concurrent.TimeUnit;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the register when the node starts, when a day begins, and within a second of a change, so
 * that seldom a reader has to wait for it. Nobody is shown anything older in the meantime: who asks
 * earlier waits for the same reading.
 */
@Component
class RegisterWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterWatch.class);
  private static final long EVERY_SECONDS = 1;

  private final Snapshots snapshots;
  private final BackgroundThread thread = new BackgroundThread("register-watch");
  private boolean away;
  private volatile boolean running;

  RegisterWatch(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public void start() {
    thread.start();
    running = true;
    thread.timer().scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
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
      snapshots.current();
      away = false;
    } catch (RuntimeException failure) {
      if (running && !away) {
        away = true;
        LOG.warn("Cannot read the register, trying again: {}", failure.toString());
      }
    }
  }
}
