package org.partner2connect.yjs.version;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of ranges of clocks, by client; of ranges that overlap the earlier given one counts. */
final class ClockSpans<V> {

  private record Span<V>(int to, V value) {}

  private final Map<Long, TreeMap<Integer, Span<V>>> clients = new HashMap<>();

  void add(long client, int from, int to, V value) {
    TreeMap<Integer, Span<V>> spans = clients.computeIfAbsent(client, unused -> new TreeMap<>());
    int start = from;
    while (start < to) {
      Map.Entry<Integer, Span<V>> before = spans.floorEntry(start);
      if (before != null && before.getValue().to() > start) {
        start = before.getValue().to();
        continue;
      }
      Integer next = spans.higherKey(start);
      int end = next == null ? to : Math.min(next, to);
      spans.put(start, new Span<>(end, value));
      start = end;
    }
  }

  @Nullable V get(long client, int clock) {
    TreeMap<Integer, Span<V>> spans = clients.get(client);
    Map.Entry<Integer, Span<V>> span = spans == null ? null : spans.floorEntry(clock);
    return span != null && span.getValue().to() > clock ? span.getValue().value() : null;
  }
}
