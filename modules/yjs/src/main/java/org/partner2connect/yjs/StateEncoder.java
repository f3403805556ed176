package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what a document knows and another does not, as one update. */
final class StateEncoder {

  private final StructStore store;

  StateEncoder(StructStore store) {
    this.store = store;
  }

  /** What the document knows beyond {@code known}, and all its deletions. */
  byte[] encode(Map<Long, Integer> known) {
    return encode(known, deletes());
  }

  byte[] encode(Map<Long, Integer> known, DeleteSet deletes) {
    Map<Long, StructList> newer = new TreeMap<>(Collections.reverseOrder());
    store
        .clients()
        .forEach(
            (client, list) -> {
              if (list.state() > known.getOrDefault(client, 0)) {
                newer.put(client, list);
              }
            });
    Lib0Encoder encoder = new Lib0Encoder(1024);
    encoder.writeVarUint(newer.size());
    newer.forEach((client, list) -> write(encoder, client, list, known.getOrDefault(client, 0)));
    deletes.write(encoder);
    return encoder.toByteArray();
  }

  private static void write(Lib0Encoder encoder, long client, StructList list, int from) {
    int first = list.indexOf(from);
    encoder.writeVarUint(list.size() - first).writeVarUint(client).writeVarUint(from);
    list.get(first).write(encoder, from - list.get(first).clock);
    for (int index = first + 1; index < list.size(); index++) {
      list.get(index).write(encoder, 0);
    }
  }

  /** As {@link #encode(Map)}, with what still waits for something unknown. */
  byte[] encodeWithPending(byte[] stateVector, UpdateApplier applier) {
    byte[] update = encode(Updates.decodeStateVector(stateVector));
    DeleteSet pendingDeletes = applier.pendingDeletes();
    byte @Nullable [] pendingStructs = applier.pendingStructs();
    if (pendingDeletes == null && pendingStructs == null) {
      return update;
    }
    List<byte[]> parts = new ArrayList<>(List.of(update));
    if (pendingDeletes != null) {
      parts.add(new UpdateWriter().finish(pendingDeletes));
    }
    if (pendingStructs != null) {
      parts.add(Updates.diff(pendingStructs, stateVector));
    }
    return UpdateMerge.merge(parts);
  }

  /**
   * What the document knew at a snapshot. The transaction splits structs that it cuts through.
   *
   * @throws IllegalArgumentException if the document lacks something that the snapshot has
   */
  byte[] encode(Snapshot snapshot, Transaction transaction) {
    Map<Long, Integer> states = new TreeMap<>(Collections.reverseOrder());
    snapshot.states().forEach((client, clock) -> requireKnown(states, client, clock));
    UpdateWriter writer = new UpdateWriter();
    states.forEach(
        (client, clock) -> {
          StructList list = store.knownListOf(client);
          int end = clock < list.state() ? list.indexStartingAt(transaction, clock) : list.size();
          for (int index = 0; index < end; index++) {
            writer.write(list.get(index), 0);
          }
          if (end < list.size() && list.get(end).clock < clock) {
            Struct cut = list.get(end);
            writer.write(new Struct.Collected(cut.writer, cut.clock, clock - cut.clock), 0);
          }
        });
    return writer.finish(snapshot.deleteSet());
  }

  private void requireKnown(Map<Long, Integer> states, long client, int clock) {
    if (clock > store.state(client)) {
      throw new IllegalArgumentException("Not a snapshot of what this document holds");
    }
    if (clock > 0) {
      states.put(client, clock);
    }
  }

  /** All deletions as ranges. */
  DeleteSet deletes() {
    DeleteSet deletes = new DeleteSet();
    store
        .clients()
        .forEach(
            (client, list) -> {
              ClockRanges ranges = deleted(list);
              if (ranges.size() > 0) {
                deletes.put(client, ranges);
              }
            });
    return deletes;
  }

  private static ClockRanges deleted(StructList list) {
    ClockRanges ranges = new ClockRanges();
    int from = -1;
    for (int index = 0; index < list.size(); index++) {
      Struct struct = list.get(index);
      if (struct.deleted() && from < 0) {
        from = struct.clock;
      } else if (!struct.deleted() && from >= 0) {
        ranges.add(from, struct.clock - from);
        from = -1;
      }
    }
    if (from >= 0) {
      ranges.add(from, list.state() - from);
    }
    return ranges;
  }
}
