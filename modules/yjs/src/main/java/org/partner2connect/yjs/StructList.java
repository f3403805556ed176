package org.partner2connect.yjs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The structs of one client in clock order, without gaps. */
final class StructList {

  private static final int INITIAL_CAPACITY = 8;

  private @Nullable Struct[] structs = new @Nullable Struct[INITIAL_CAPACITY];
  private int size;

  int size() {
    return size;
  }

  Struct get(int index) {
    Struct struct = structs[index];
    if (struct == null) {
      throw new IndexOutOfBoundsException(index);
    }
    return struct;
  }

  /** The next expected clock. */
  int state() {
    return size == 0 ? 0 : get(size - 1).end();
  }

  void add(Struct struct) {
    grow();
    structs[size++] = struct;
  }

  void insert(Transaction transaction, int index, Struct struct) {
    spendOnShift(transaction, index);
    grow();
    System.arraycopy(structs, index, structs, index + 1, size - index);
    structs[index] = struct;
    size++;
  }

  void set(int index, Struct struct) {
    structs[index] = struct;
  }

  private void remove(Transaction transaction, int index, int count) {
    spendOnShift(transaction, index);
    System.arraycopy(structs, index + count, structs, index, size - index - count);
    Arrays.fill(structs, size - count, size, null);
    size -= count;
  }

  /** Moving a kilobyte takes about as long as any other step. */
  private void spendOnShift(Transaction transaction, int index) {
    transaction.spend((size - index) >> 8);
  }

  /** The index of the struct that holds this clock. */
  int indexOf(int clock) {
    if (clock < 0 || clock >= state()) {
      throw new InvalidUpdate("Reference to an unknown clock " + clock);
    }
    int low = 0;
    int high = size - 1;
    if (get(high).clock <= clock) {
      return high;
    }
    int middle = (int) ((long) high * clock / (state() - 1));
    while (low <= high) {
      Struct struct = get(middle);
      if (clock < struct.clock) {
        high = middle - 1;
      } else if (clock < struct.end()) {
        return middle;
      } else {
        low = middle + 1;
      }
      middle = (low + high) >>> 1;
    }
    throw new InvalidUpdate("Reference to an unknown clock " + clock);
  }

  /** The index of the struct that starts at this clock, after a split if need be. */
  int indexStartingAt(Transaction transaction, int clock) {
    int index = indexOf(clock);
    if (get(index).clock < clock && get(index) instanceof Item item) {
      insert(transaction, index + 1, item.split(transaction, clock - item.clock));
      return index + 1;
    }
    return index;
  }

  /**
   * Merges the struct at {@code position} with as many on its left as possible; returns how many
   * places went.
   */
  int mergeWithLefts(Transaction transaction, int position) {
    int first = position;
    while (first > 0 && mergeable(get(first - 1), get(first))) {
      first--;
    }
    int merged = position - first;
    if (merged > 0) {
      Struct target = get(first);
      for (int index = first + 1; index <= position; index++) {
        target.append(get(index));
      }
      remove(transaction, first + 1, merged);
    }
    return merged;
  }

  /** Merges all that can be from {@code position} on, in one pass, and the first with its lefts. */
  void mergeFrom(int position) {
    int last = position;
    while (last > 0 && mergeable(get(last - 1), get(last))) {
      last--;
    }
    for (int index = last + 1; index < size; index++) {
      Struct struct = get(index);
      if (mergeable(get(last), struct)) {
        get(last).append(struct);
      } else {
        structs[++last] = struct;
      }
    }
    Arrays.fill(structs, last + 1, size, null);
    size = last + 1;
  }

  private static boolean mergeable(Struct left, Struct right) {
    return left.deleted() == right.deleted() && left.accepts(right);
  }

  private void grow() {
    if (size == structs.length) {
      structs = Arrays.copyOf(structs, size + (size >> 1));
    }
  }
}
