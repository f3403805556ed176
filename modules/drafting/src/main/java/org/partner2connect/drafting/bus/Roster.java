package org.partner2connect.drafting.bus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which other nodes have been heard of lately. A node that cannot hear, or has listened for less
 * than a node may be silent, is in doubt. Safe for many threads; times are of {@link
 * System#nanoTime()}.
 */
final class Roster {

  private final long patience;
  private final Map<String, Long> heard = new HashMap<>();
  private boolean listening;
  private long sureFrom;

  /**
   * @param patience how long a node may be silent
   */
  Roster(Duration patience) {
    this.patience = patience.toNanos();
  }

  /** From now on others can be heard; nobody is blamed for the silence before. */
  synchronized void listening(long now) {
    listening = true;
    sureFrom = now + patience;
    heard.replaceAll((node, at) -> now);
  }

  /** Nobody can be heard. */
  synchronized void deaf() {
    listening = false;
  }

  /** Takes nothing for granted for as long as a node may be silent. */
  synchronized void doubt(long now) {
    sureFrom = now + patience;
  }

  synchronized void heard(String node, long now) {
    heard.put(node, now);
  }

  synchronized void gone(String node) {
    heard.remove(node);
  }

  synchronized boolean othersMayBeThere(long now) {
    return !listening || !heard.isEmpty() || sureFrom - now > 0;
  }

  /** Those who have been silent for too long; forgotten with this. */
  synchronized List<String> lost(long now) {
    var lost = new ArrayList<String>();
    if (listening) {
      heard.forEach(
          (node, at) -> {
            if (now - at > patience) {
              lost.add(node);
            }
          });
      lost.forEach(heard::remove);
    }
    return lost;
  }
}
