package org.partner2connect.insights.web;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps answers as long as the state of the data is the same, the most used ones, up to a weight.
 * Whatever belongs to an earlier state is dropped at once.
 */
@Component
class RenderedShelf {

  private static final long HEAVIEST = 48L * 1024 * 1024;
  private static final int HEAVIEST_ONE = 2 * 1024 * 1024;

  private static final int TURNS = 64;

  private final ReentrantLock[] turns =
      Stream.generate(ReentrantLock::new).limit(TURNS).toArray(ReentrantLock[]::new);
  private final LinkedHashMap<String, Rendered> kept = new LinkedHashMap<>(64, 0.75f, true);
  private String state = "";
  private long weight;

  /** Who is about to write the same answer as others takes turns with them. */
  Lock turn(String key) {
    return turns[Math.floorMod(key.hashCode(), TURNS)];
  }

  synchronized Optional<Rendered> find(String now, String key) {
    return state.equals(now) ? Optional.ofNullable(kept.get(key)) : Optional.empty();
  }

  synchronized void keep(String now, String key, Rendered rendered) {
    if (rendered.weight() > HEAVIEST_ONE) {
      return;
    }
    if (!state.equals(now)) {
      kept.clear();
      weight = 0;
      state = now;
    }
    var before = kept.put(key, rendered);
    weight += rendered.weight() - (before == null ? 0 : before.weight());
    var oldest = kept.values().iterator();
    while (weight > HEAVIEST) {
      weight -= oldest.next().weight();
      oldest.remove();
    }
  }
}
