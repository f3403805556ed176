package org.partner2connect.drafting;

import java.time.Duration;

/**
 * How often in a row a room had to be rebuilt and since when, and how long to wait before the next
 * attempt. Not safe for use by several threads.
 */
final class Setbacks {

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private int inARow;
  private long since;

  /** All went well again. */
  void overcome() {
    inARow = 0;
  }

  /** One more; answers how long to wait before the log is read anew: nothing at the first. */
  Duration another() {
    if (inARow++ == 0) {
      since = System.nanoTime();
    }
    return inARow == 1 ? Duration.ZERO : pauseAfter(inARow - 1);
  }

  /** Whether the first of the row is longer ago than that. */
  boolean lastLongerThan(Duration patience) {
    return System.nanoTime() - since > patience.toNanos();
  }

  /** The pause after so many attempts: it doubles from 100 ms up to 2 s. */
  static Duration pauseAfter(int attempts) {
    return Duration.ofMillis(
        Math.min(FIRST_PAUSE_MILLIS << Math.min(attempts - 1, 10), LONGEST_PAUSE_MILLIS));
  }

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
