package org.partner2connect.insights.web;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps answers as long as the state of the data is the same, the most used ones, up to a weight.
 * Whatever belongs to an earlier state is dropped at once.
 */
@Component
class RenderedShelf {

  private static final long HEAVIEST = 48L * 1024 * 1024;
  private static final int HEAVIEST_ONE = 2 * 1024 * 1024;

  private final LinkedHashMap<String, Rendered> kept = new LinkedHashMap<>(64, 0.75f, true);
  private String state = "";
  private long weight;

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
