package org.partner2connect.kernel;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The one daemon thread on which a part of the application works by itself, from each start to the
 * next end: whatever can be stopped can be started again.
 */
public final class BackgroundThread {

  private final String name;
  private volatile ScheduledExecutorService timer;

  /**
   * Takes nothing before {@link #start}.
   *
   * @param name the thread's name
   */
  public BackgroundThread(String name) {
    this.name = name;
    this.timer = started();
    timer.shutdown();
  }

  /** Begins anew, with an empty schedule. */
  public void start() {
    timer.shutdownNow();
    timer = started();
  }

  /** What is to be done on the thread; rejects work before the start and after its own end. */
  public ScheduledExecutorService timer() {
    return timer;
  }

  private ScheduledExecutorService started() {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().name(name).daemon().factory());
  }
}
