package p2c.runtime;

import java.time.Duration;

/** A short wait between two looks at something. */
final class Pause {

  private Pause() {}

  static void of(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while waiting.", e);
    }
  }
}
