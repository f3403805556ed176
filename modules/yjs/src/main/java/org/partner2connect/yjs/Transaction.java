package org.partner2connect.yjs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a document: notes what is new and deleted, so that {@link #finish} can collect
 * garbage and merge structs exactly as yjs does (13.6 {@code src/utils/Transaction.js}).
 */
final class Transaction {

  static final long UNBOUNDED = Long.MAX_VALUE;

  private final YDoc doc;
  private final StructStore store;
  private final DeleteSet deletes = new DeleteSet();
  private final List<Item> mergeCandidates = new ArrayList<>(0);
  private final Map<Long, Integer> statesBefore = new HashMap<>(4);
  private long workLeft;

  Transaction(YDoc doc, long maxWork) {
    this.doc = doc;
    this.store = doc.store();
    this.workLeft = maxWork;
  }

  YDoc doc() {
    return doc;
  }

  StructStore store() {
    return store;
  }

  DeleteSet deletes() {
    return deletes;
  }

  Map<Long, Integer> statesBefore() {
    return statesBefore;
  }

  /** Pays for work that grows faster than the input, so that crafted bytes cannot buy minutes. */
  void spend(long work) {
    workLeft -= work;
    if (workLeft < 0) {
      throw new InvalidUpdate("More work than such an update may cause");
    }
  }

  void add(Struct struct) {
    statesBefore.putIfAbsent(struct.client(), struct.clock);
    store.add(struct);
  }

  void mayMerge(Item item) {
    mergeCandidates.add(item);
  }

  /** Deletes all items inside a type whose holder was deleted, however deep. */
  void deleteInside(SharedType type) {
    Deque<Walk> walks = new ArrayDeque<>();
    walks.push(new Walk(type));
    while (!walks.isEmpty()) {
      Item item = walks.element().next();
      if (item == null) {
        walks.pop();
      } else if (!item.deleted()) {
        item.markDeleted(this);
        if (item.content instanceof TypeContent inner) {
          walks.push(new Walk(inner.type()));
        }
      } else if (item.clock < stateBefore(item.client())) {
        mergeCandidates.add(item);
      }
    }
  }

  /**
   * Goes through the children and then the attributes of a type. Which structs get merged depends
   * on the order, so it is that of yjs: what is inside an item comes before what follows it.
   */
  private static final class Walk {

    private final Iterator<Item> attributes;
    private @Nullable Item child;

    Walk(SharedType type) {
      this.child = type.start;
      this.attributes = type.newestAttributes().iterator();
    }

    @Nullable Item next() {
      Item item = child;
      if (item != null) {
        child = item.right;
        return item;
      }
      return attributes.hasNext() ? attributes.next() : null;
    }
  }

  private int stateBefore(long client) {
    Integer before = statesBefore.get(client);
    return before != null ? before : store.state(client);
  }

  /** Collects garbage and merges structs. */
  void finish() {
    deletes.normalize();
    if (doc.collectsGarbage()) {
      deletes.clients().forEach(this::collect);
    }
    deletes.clients().forEach(this::mergeDeleted);
    statesBefore.forEach(this::mergeAdded);
    for (int index = mergeCandidates.size() - 1; index >= 0; index--) {
      mergeAround(mergeCandidates.get(index));
    }
  }

  private void collect(long client, ClockRanges ranges) {
    StructList list = store.knownListOf(client);
    for (int range = ranges.size() - 1; range >= 0; range--) {
      int end = ranges.end(range);
      int index = list.indexOf(ranges.clock(range));
      for (; index < list.size() && list.get(index).clock < end; index++) {
        if (list.get(index) instanceof Item item && item.deleted()) {
          collect(item);
        }
      }
    }
  }

  /** Keeps the deleted item's place but not its content, and nothing of what was inside. */
  private void collect(Item deleted) {
    Deque<SharedType> types = new ArrayDeque<>(0);
    if (deleted.content instanceof TypeContent inner) {
      types.add(inner.type());
    }
    deleted.content = DeletedContent.INSTANCE;
    while (!types.isEmpty()) {
      SharedType type = types.pop();
      for (Item item = type.start; item != null; item = item.right) {
        collectChild(item, types);
      }
      for (Item newest : type.newestAttributes()) {
        for (Item item = newest; item != null; item = item.left) {
          collectChild(item, types);
        }
      }
      type.clear();
    }
  }

  private void collectChild(Item item, Deque<SharedType> types) {
    if (item.content instanceof TypeContent inner) {
      types.push(inner.type());
    }
    if (!item.deleted()) {
      item.markDeleted(this);
    }
    store.replace(item, new Struct.Collected(item.writer, item.clock, item.length()));
  }

  private void mergeDeleted(long client, ClockRanges ranges) {
    StructList list = store.knownListOf(client);
    for (int range = ranges.size() - 1; range >= 0; range--) {
      int index = Math.min(list.size() - 1, 1 + list.indexOf(ranges.end(range) - 1));
      while (index > 0 && list.get(index).clock >= ranges.clock(range)) {
        index -= 1 + list.mergeWithLefts(this, index);
      }
    }
  }

  private void mergeAdded(long client, int before) {
    StructList list = store.knownListOf(client);
    list.mergeFrom(list.indexOf(before));
  }

  private void mergeAround(Item candidate) {
    StructList list = store.knownListOf(candidate.client());
    int index = list.indexOf(candidate.clock);
    if (index + 1 < list.size() && list.mergeWithLefts(this, index + 1) > 1) {
      return;
    }
    if (index > 0) {
      list.mergeWithLefts(this, index);
    }
  }
}
