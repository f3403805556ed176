package p2c.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** At most five restarts within a minute, each a little later than the one before. */
final class RestartBudget {

  private static final int MOST = 5;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final Duration FIRST_DELAY = Duration.ofMillis(250);

  private final Deque<Instant> restarts = new ArrayDeque<>();
  private final InstantSource clock;

  RestartBudget(InstantSource clock) {
    this.clock = clock;
  }

  /** Takes one restart out of the budget; false when it is spent. */
  boolean take() {
    Instant now = clock.instant();
    while (!restarts.isEmpty() && restarts.getFirst().isBefore(now.minus(WINDOW))) {
      restarts.removeFirst();
    }
    if (restarts.size() >= MOST) {
      return false;
    }
    restarts.addLast(now);
    return true;
  }

  /** How long to wait before the restart just taken: nothing at first, then doubling. */
  Duration delay() {
    return restarts.size() <= 1
        ? Duration.ZERO
        : FIRST_DELAY.multipliedBy(1L << (restarts.size() - 2));
  }
}
