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

  /** All deletions as ranges. */
  private DeleteSet deletes() {
    DeleteSet deletes = new DeleteSet();
    store
        .clients()
        .forEach(
            (client, list) -> {
              for (int index = 0; index < list.size(); index++) {
                if (list.get(index).deleted()) {
                  int from = list.get(index).clock;
                  while (index + 1 < list.size() && list.get(index + 1).deleted()) {
                    index++;
                  }
                  deletes.add(client, from, list.get(index).end() - from);
                }
              }
            });
    return deletes;
  }
}
