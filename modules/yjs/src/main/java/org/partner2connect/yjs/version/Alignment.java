package org.partner2connect.yjs.version;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partner2connect.yjs.position.Clock;

/**
 * Finds which words of an older version are which of a newer one.
 *
 * <p>First by origin: a character keeps its client and clock, and characters never change places.
 * Between those that are the same by origin, by text: y-prosemirror writes text anew when a
 * paragraph is split or joined. The longest common sequence is sought as long as {@link #MAX_STEPS}
 * comparisons last; what is left then counts as changed.
 */
final class Alignment {

  static final int MAX_STEPS = 4_000_000;

  private final List<Word> older;
  private final List<Word> newer;

  /** For each newer word the index of the older one that it is, or −1. */
  private final int[] counterparts;

  private int stepsLeft = MAX_STEPS;

  private Alignment(List<Word> older, List<Word> newer) {
    this.older = older;
    this.newer = newer;
    this.counterparts = new int[newer.size()];
    Arrays.fill(counterparts, -1);
  }

  static int[] of(List<Word> older, List<Word> newer) {
    Alignment alignment = new Alignment(older, newer);
    alignment.matchByOrigin();
    alignment.matchGaps();
    return alignment.counterparts;
  }

  private static Clock origin(Word word) {
    return new Clock(word.first().client(), word.first().clock());
  }

  private void matchByOrigin() {
    Map<Clock, Integer> places = HashMap.newHashMap(older.size());
    for (int index = 0; index < older.size(); index++) {
      places.put(origin(older.get(index)), index);
    }
    int last = -1;
    for (int index = 0; index < newer.size(); index++) {
      Integer place = places.get(origin(newer.get(index)));
      if (place != null && place > last && same(place, index)) {
        counterparts[index] = place;
        last = place;
      }
    }
  }

  private boolean same(int olderIndex, int newerIndex) {
    return older.get(olderIndex).text().equals(newer.get(newerIndex).text());
  }

  private void matchGaps() {
    int olderFrom = 0;
    int newerFrom = 0;
    for (int index = 0; index < newer.size(); index++) {
      if (counterparts[index] >= 0) {
        matchGap(olderFrom, counterparts[index], newerFrom, index);
        olderFrom = counterparts[index] + 1;
        newerFrom = index + 1;
      }
    }
    matchGap(olderFrom, older.size(), newerFrom, newer.size());
  }

  private void matchGap(int olderFrom, int olderTo, int newerFrom, int newerTo) {
    int from = olderFrom;
    int start = newerFrom;
    while (from < olderTo && start < newerTo && same(from, start)) {
      counterparts[start++] = from++;
    }
    int to = olderTo;
    int end = newerTo;
    while (from < to && start < end && same(to - 1, end - 1)) {
      counterparts[--end] = --to;
    }
    long steps = (long) (to - from) * (end - start);
    if (steps > 0 && steps <= stepsLeft) {
      stepsLeft -= (int) steps;
      matchCommon(from, to, start, end);
    }
  }

  /** The longest common sequence, by the table that every textbook has. */
  private void matchCommon(int from, int to, int start, int end) {
    int[][] longest = new int[to - from + 1][end - start + 1];
    for (int left = to - 1; left >= from; left--) {
      for (int right = end - 1; right >= start; right--) {
        longest[left - from][right - start] =
            same(left, right)
                ? longest[left - from + 1][right - start + 1] + 1
                : Math.max(
                    longest[left - from + 1][right - start],
                    longest[left - from][right - start + 1]);
      }
    }
    int left = from;
    int right = start;
    while (left < to && right < end) {
      if (same(left, right)) {
        counterparts[right++] = left++;
      } else if (longest[left - from + 1][right - start]
          >= longest[left - from][right - start + 1]) {
        left++;
      } else {
        right++;
      }
    }
  }
}
