package org.partner2connect.drafting;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * How a room comes back after it had to be rebuilt: how often in a row that was, since when, and
 * what those who are connected know of it. Guarded by the room's lock where it does not say
 * otherwise.
 */
final class Recovery {

  /** How carefully the writer treats a room whose last transaction failed. */
  enum Suspicion {
    NONE,
    ALONE,
    ONE_BY_ONE
  }

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private final AtomicBoolean storageAway = new AtomicBoolean();
  private final Audience audience;
  private Suspicion suspicion = Suspicion.NONE;
  private int inARow;
  private long since;

  Recovery(Audience audience) {
    this.audience = audience;
  }

  Suspicion suspicion() {
    return suspicion;
  }

  /**
   * All went well again.
   *
   * @param nothingWaits of what may have been the cause
   */
  void overcome(boolean nothingWaits) {
    inARow = 0;
    if (suspicion == Suspicion.ALONE || nothingWaits) {
      suspicion = Suspicion.NONE;
    }
    if (storageAway.compareAndSet(true, false)) {
      audience.notice("storage", "{\"available\":true}");
    }
  }

  /** The database is away: whoever is connected is told once. For any thread. */
  void storageAway() {
    if (storageAway.compareAndSet(false, true)) {
      audience.notice("storage", "{\"available\":false}");
    }
  }

  /**
   * Tries until it works, in a thread of its own: at once the first time in a row. Waits longer
   * each time, because reading may go well while writing still does not.
   *
   * @param attempt whether there is nothing left to try
   */
  void begin(Suspicion cause, BooleanSupplier attempt, Runnable done) {
    suspicion = cause;
    if (inARow++ == 0) {
      since = System.nanoTime();
    }
    Duration first = inARow == 1 ? Duration.ZERO : pauseAfter(inARow - 1);
    Thread.startVirtualThread(() -> run(first, attempt, done));
  }

  private void run(Duration firstPause, BooleanSupplier attempt, Runnable done) {
    pause(firstPause);
    for (int attempts = 1; !attempt.getAsBoolean(); attempts++) {
      storageAway();
      pause(pauseAfter(attempts));
    }
    done.run();
  }

  /** Whether the first of the row is longer ago than that. */
  boolean lastsLongerThan(Duration patience) {
    return System.nanoTime() - since > patience.toNanos();
  }

  /** The pause after so many attempts: it doubles from 100 ms up to 2 s. */
  private static Duration pauseAfter(int attempts) {
    return Duration.ofMillis(
        Math.min(FIRST_PAUSE_MILLIS << Math.min(attempts - 1, 10), LONGEST_PAUSE_MILLIS));
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
