package org.partner2connect.taxonomy;

import java.util.concurrent.TimeUnit;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every two seconds whether another node has changed the reference lists. */
@Component
class TaxonomyWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(TaxonomyWatch.class);
  private static final long EVERY_SECONDS = 2;

  private final Taxonomy taxonomy;
  private final BackgroundThread thread = new BackgroundThread("taxonomy-watch");
  private boolean away;
  private volatile boolean running;

  TaxonomyWatch(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  @Override
  public void start() {
    thread.start();
    running = true;
    thread
        .timer()
        .scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
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
      taxonomy.refresh();
      away = false;
    } catch (RuntimeException failure) {
      if (running && !away) {
        away = true;
        LOG.warn("Cannot read the reference lists, trying again: {}", failure.toString());
      }
    }
  }
}
