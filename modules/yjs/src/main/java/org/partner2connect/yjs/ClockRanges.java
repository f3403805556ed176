package org.partner2connect.yjs;

import java.util.Arrays;

/** Ranges of clocks of one client. */
final class ClockRanges {

  /** Each range as clock · 2^32 + length, so that sorting numbers sorts ranges. */
  private long[] ranges = new long[2];

  private int size;

  int size() {
    return size;
  }

  int clock(int index) {
    return (int) (ranges[index] >>> 32);
  }

  int length(int index) {
    return (int) ranges[index];
  }

  int end(int index) {
    return clock(index) + length(index);
  }

  void add(int clock, int length) {
    if (size == ranges.length) {
      ranges = Arrays.copyOf(ranges, size * 2);
    }
    ranges[size++] = range(clock, length);
  }

  /** Sorts the ranges and joins those that touch or overlap. */
  void normalize() {
    if (size < 2) {
      return;
    }
    Arrays.sort(ranges, 0, size);
    int last = 0;
    for (int index = 1; index < size; index++) {
      if (end(last) >= clock(index)) {
        int end = Math.max(end(last), end(index));
        ranges[last] = range(clock(last), end - clock(last));
      } else {
        ranges[++last] = ranges[index];
      }
    }
    size = last + 1;
  }

  private static long range(int clock, int length) {
    return (long) clock << 32 | length;
  }
}
