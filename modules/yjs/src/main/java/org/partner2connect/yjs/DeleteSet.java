package org.partner2connect.yjs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which clocks are deleted. Source: yjs 13.6 {@code src/utils/DeleteSet.js}.
 *
 * <p>Clients stay in the order in which they came: a parent that goes first spares its children
 * being split.
 */
final class DeleteSet {

  private Map<Long, ClockRanges> clients = Map.of();

  Map<Long, ClockRanges> clients() {
    return clients;
  }

  /** The ranges by descending client id, as they are written. */
  Map<Long, ClockRanges> descending() {
    if (clients.size() < 2) {
      return clients;
    }
    Map<Long, ClockRanges> descending = new TreeMap<>(Collections.reverseOrder());
    descending.putAll(clients);
    return descending;
  }

  boolean isEmpty() {
    return clients.isEmpty();
  }

  void put(long client, ClockRanges ranges) {
    writable().put(client, ranges);
  }

  void add(long client, int clock, int length) {
    writable().computeIfAbsent(client, unused -> new ClockRanges()).add(clock, length);
  }

  private Map<Long, ClockRanges> writable() {
    if (clients.isEmpty()) {
      clients = new LinkedHashMap<>(4);
    }
    return clients;
  }

  void normalize() {
    clients.values().forEach(ClockRanges::normalize);
  }

  static DeleteSet merge(List<DeleteSet> sets) {
    DeleteSet merged = new DeleteSet();
    for (DeleteSet set : sets) {
      set.clients.forEach(
          (client, ranges) -> {
            for (int index = 0; index < ranges.size(); index++) {
              merged.add(client, ranges.clock(index), ranges.length(index));
            }
          });
    }
    merged.normalize();
    return merged;
  }

  /** Reads a delete set; yjs never writes empty ranges, and breaks on them. */
  static DeleteSet read(Lib0Decoder decoder) {
    DeleteSet set = new DeleteSet();
    for (int clientsLeft = decoder.readCount(); clientsLeft > 0; clientsLeft--) {
      long client = decoder.readVarUint();
      for (int rangesLeft = decoder.readCount(); rangesLeft > 0; rangesLeft--) {
        int clock = decoder.readUint31();
        int length = decoder.readUint31();
        if (length == 0 || clock + length < 0) {
          throw new InvalidUpdate("Deleted range of impossible length");
        }
        set.add(client, clock, length);
      }
    }
    return set;
  }

  void write(Lib0Encoder encoder) {
    encoder.writeVarUint(clients.size());
    descending()
        .forEach(
            (client, ranges) -> {
              encoder.writeVarUint(client).writeVarUint(ranges.size());
              for (int index = 0; index < ranges.size(); index++) {
                encoder.writeVarUint(ranges.clock(index)).writeVarUint(ranges.length(index));
              }
            });
  }
}
