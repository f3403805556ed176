package org.partner2connect.yjs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Compares what an update says with what a document knows. */
final class Coverage {

  private final YDoc doc;

  Coverage(YDoc doc) {
    this.doc = doc;
  }

  /** Whether applying the update would change nothing: its structs known, its deletions done. */
  boolean covers(UpdateSummary update) {
    for (ClientRange range : update.inserts()) {
      if (range.to() > doc.clock(range.client())) {
        return false;
      }
    }
    for (ClientRange range : update.deletes()) {
      if (!isDeleted(range.client(), range.from(), range.to())) {
        return false;
      }
    }
    return true;
  }

  /** Clients whose structs must come before this update's can. */
  Set<Long> missing(UpdateSummary update) {
    return dependsOnKnown(update) ? Set.of() : missingAmong(update);
  }

  /** The usual case, without any table: all that the update refers to is in the document. */
  private boolean dependsOnKnown(UpdateSummary update) {
    for (ClientRange range : update.inserts()) {
      if (range.from() > doc.clock(range.client())) {
        return false;
      }
    }
    for (ClientRange range : update.deletes()) {
      if (range.to() > doc.clock(range.client())) {
        return false;
      }
    }
    for (Map.Entry<Long, Integer> needed : update.dependencies().entrySet()) {
      if (needed.getValue() > doc.clock(needed.getKey())) {
        return false;
      }
    }
    return true;
  }

  private Set<Long> missingAmong(UpdateSummary update) {
    Map<Long, Integer> states = new HashMap<>();
    Set<Long> missing = new HashSet<>();
    for (ClientRange range : update.inserts()) {
      int state = states.getOrDefault(range.client(), doc.clock(range.client()));
      if (range.from() > state) {
        missing.add(range.client());
      } else {
        states.put(range.client(), Math.max(state, range.to()));
      }
    }
    update
        .dependencies()
        .forEach(
            (client, needed) -> {
              if (needed > states.getOrDefault(client, doc.clock(client))) {
                missing.add(client);
              }
            });
    for (ClientRange range : update.deletes()) {
      if (range.to() > states.getOrDefault(range.client(), doc.clock(range.client()))) {
        missing.add(range.client());
      }
    }
    return missing;
  }

  boolean isDeleted(long client, int from, int to) {
    if (to > doc.clock(client)) {
      return false;
    }
    StructList list = doc.store().knownListOf(client);
    for (int index = list.indexOf(from);
        index < list.size() && list.get(index).clock < to;
        index++) {
      if (!list.get(index).deleted()) {
        return false;
      }
    }
    return true;
  }
}
