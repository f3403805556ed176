package org.partner2connect.yjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies updates to a document and keeps what waits for something unknown. Source: yjs 13.6 {@code
 * readUpdateV2}, {@code readAndApplyDeleteSet}.
 */
final class UpdateApplier {

  private final StructStore store;
  private byte @Nullable [] pendingStructs;
  private Map<Long, Integer> pendingMissing = Map.of();
  private @Nullable DeleteSet pendingDeletes;

  UpdateApplier(StructStore store) {
    this.store = store;
  }

  byte @Nullable [] pendingStructs() {
    return pendingStructs;
  }

  @Nullable DeleteSet pendingDeletes() {
    return pendingDeletes;
  }

  void apply(Transaction transaction, ParsedUpdate update) {
    IntegrationOrder.Remainder rest = integrate(transaction, update);
    boolean retry = pendingMayFit();
    postpone(rest);
    DeleteSet waiting = pendingDeletes;
    pendingDeletes = delete(transaction, update.deletes().clients());
    if (waiting != null) {
      DeleteSet stillWaiting = delete(transaction, waiting.descending());
      pendingDeletes = joined(pendingDeletes, stillWaiting);
    }
    if (retry && pendingStructs != null) {
      ParsedUpdate again = ParsedUpdate.read(pendingStructs);
      pendingStructs = null;
      pendingMissing = Map.of();
      apply(transaction, again);
    }
  }

  private static IntegrationOrder.@Nullable Remainder integrate(
      Transaction transaction, ParsedUpdate update) {
    return IntegrationOrder.run(
        update,
        new IntegrationOrder.Target() {
          @Override
          public int state(long client) {
            return transaction.store().state(client);
          }

          @Override
          public Struct find(long client, int clock) {
            return transaction.store().find(client, clock);
          }

          @Override
          public void accept(Struct struct, int offset) {
            integrate(transaction, struct, offset);
          }
        });
  }

  private static void integrate(Transaction transaction, Struct struct, int offset) {
    if (struct instanceof Item item) {
      item.resolve(transaction);
      if (offset < item.length()) {
        item.integrate(transaction, offset);
      }
    } else if (offset < struct.length()) {
      transaction.add(offset == 0 ? struct : struct.slice(offset));
    }
  }

  private boolean pendingMayFit() {
    for (Map.Entry<Long, Integer> missing : pendingMissing.entrySet()) {
      if (missing.getValue() < store.state(missing.getKey())) {
        return true;
      }
    }
    return false;
  }

  private void postpone(IntegrationOrder.@Nullable Remainder rest) {
    if (rest == null) {
      return;
    }
    if (pendingStructs == null) {
      pendingStructs = rest.toUpdate();
      pendingMissing = rest.missing();
    } else {
      pendingStructs = UpdateMerge.merge(List.of(pendingStructs, rest.toUpdate()));
      rest.missing().forEach((client, clock) -> pendingMissing.merge(client, clock, Math::min));
    }
  }

  private static @Nullable DeleteSet joined(@Nullable DeleteSet first, @Nullable DeleteSet second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return DeleteSet.merge(List.of(first, second));
  }

  /** Deletes what is known of the set and returns the rest, if any. */
  private @Nullable DeleteSet delete(Transaction transaction, Map<Long, ClockRanges> deletes) {
    if (deletes.isEmpty()) {
      return null;
    }
    DeleteSet rest = new DeleteSet();
    deletes.forEach(
        (client, ranges) -> {
          for (int index = 0; index < ranges.size(); index++) {
            delete(transaction, rest, client, ranges.clock(index), ranges.end(index));
          }
        });
    return rest.isEmpty() ? null : rest;
  }

  private void delete(Transaction transaction, DeleteSet rest, long client, int from, int to) {
    int state = store.state(client);
    if (to > state) {
      int unknown = Math.max(from, state);
      rest.add(client, unknown, to - unknown);
    }
    if (from >= state) {
      return;
    }
    StructList list = store.knownListOf(client);
    int index = list.indexOf(from);
    if (!list.get(index).deleted()) {
      index = list.indexStartingAt(transaction, from);
    }
    for (; index < list.size() && list.get(index).clock < to; index++) {
      if (list.get(index) instanceof Item item && !item.deleted()) {
        if (to < item.end()) {
          list.insert(transaction, index + 1, item.split(transaction, to - item.clock));
        }
        item.delete(transaction);
      }
    }
  }
}
