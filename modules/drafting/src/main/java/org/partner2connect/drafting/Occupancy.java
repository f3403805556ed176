package org.partner2connect.drafting;

import java.time.Duration;

/** How many hold a room open, and since when nobody does. */
final class Occupancy {

  private int users;
  private long usedAt = System.nanoTime();

  /** One more holds the room open. */
  synchronized void retain() {
    users++;
  }

  synchronized void release() {
    users--;
    usedAt = System.nanoTime();
  }

  /** Whether nobody has held the room open for longer than that. */
  synchronized boolean hasEndedBefore(Duration duration) {
    return users == 0 && System.nanoTime() - usedAt > duration.toNanos();
  }
}
