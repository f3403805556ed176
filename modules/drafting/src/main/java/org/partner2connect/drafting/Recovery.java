package org.partner2connect.drafting;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private final AtomicBoolean storageAway = new AtomicBoolean();
  private final DocumentId id;
  private final Audience audience;
  private final Lock lock;
  private final Duration patience;
  private Suspicion suspicion = Suspicion.NONE;
  private int inARow;
  private long since;

  /**
   * @param lock the room's
   * @param patience how long a row of failures may last
   */
  Recovery(DocumentId id, Audience audience, Lock lock, Duration patience) {
    this.id = id;
    this.audience = audience;
    this.lock = lock;
    this.patience = patience;
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
   * Reads the log until that works, in a thread of its own: at once the first time in a row. Waits
   * longer each time, because reading may go well while writing still does not.
   *
   * @param load reads it, under the lock
   * @param giveUp when that makes no sense, or lasts too long
   */
  void begin(Suspicion cause, Runnable load, Consumer<CloseCode> giveUp, Runnable done) {
    suspicion = cause;
    if (inARow++ == 0) {
      since = System.nanoTime();
    }
    Duration first = inARow == 1 ? Duration.ZERO : pauseAfter(inARow - 1);
    Thread.startVirtualThread(
        () -> {
          pause(first);
          for (int attempts = 1; !isOver(load, giveUp); attempts++) {
            storageAway();
            pause(pauseAfter(attempts));
          }
          done.run();
        });
  }

  private boolean isOver(Runnable load, Consumer<CloseCode> giveUp) {
    lock.lock();
    try {
      if (System.nanoTime() - since > patience.toNanos()) {
        giveUp.accept(CloseCode.TRY_LATER);
      }
      load.run();
      return true;
    } catch (RuntimeException failure) {
      if (Outage.isCauseOf(failure)) {
        return false;
      }
      LOG.error("Document {} cannot be read from its log", id, failure);
      giveUp.accept(CloseCode.FAILED);
      return true;
    } finally {
      lock.unlock();
    }
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
