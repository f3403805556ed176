package org.partner2connect.insights.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody wants to see of the register. All wanted values must hold at once, also two of one
 * dimension, so that each number of a table leads to exactly the commitments it counts.
 *
 * @param text a part of title, lead or reference; empty does not narrow
 */
public record CommitmentFilter(String text, Map<Dimension, SortedSet<String>> wanted) {

  /** All commitments that stand. */
  public static final CommitmentFilter ALL = new CommitmentFilter("", Map.of());

  public CommitmentFilter {
    var copy = new EnumMap<Dimension, SortedSet<String>>(Dimension.class);
    wanted.forEach(
        (dimension, values) -> {
          if (!values.isEmpty()) {
            copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
          }
        });
    wanted = Collections.unmodifiableMap(copy);
  }

  /** Whether it narrows nothing. */
  public boolean isEmpty() {
    return equals(ALL);
  }

  /** What is wanted of that dimension. */
  public Set<String> of(Dimension dimension) {
    return wanted.getOrDefault(dimension, Collections.emptySortedSet());
  }

  /** The same, narrowed by one value more. */
  public CommitmentFilter with(Dimension dimension, String value) {
    return changed(dimension, value, true);
  }

  /** The same without that value. */
  public CommitmentFilter without(Dimension dimension, String value) {
    return changed(dimension, value, false);
  }

  /** Whether the commitment is wanted. */
  public boolean wants(Counted counted) {
    if (!wanted.containsKey(Dimension.STATE) && counted.commitment().withdrawn()) {
      return false;
    }
    for (var entry : wanted.entrySet()) {
      if (!counted.in(entry.getKey()).containsAll(entry.getValue())) {
        return false;
      }
    }
    return text.isEmpty() || counted.text().contains(text.toLowerCase(Locale.ROOT));
  }

  private CommitmentFilter changed(Dimension dimension, String value, boolean more) {
    var copy = new EnumMap<Dimension, SortedSet<String>>(Dimension.class);
    copy.putAll(wanted);
    var values = new TreeSet<>(of(dimension));
    if (more) {
      values.add(value);
    } else {
      values.remove(value);
    }
    copy.put(dimension, values);
    return new CommitmentFilter(text, copy);
  }
}
