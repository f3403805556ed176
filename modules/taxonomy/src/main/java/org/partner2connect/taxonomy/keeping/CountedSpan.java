package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a country is counted otherwise because a term changes.
 *
 * @param from the first of them; null when there is none
 * @param to the first day after them; null when there is none
 * @param counted whether the country is counted in the group on these days from now on
 */
public record CountedSpan(@Nullable LocalDate from, @Nullable LocalDate to, boolean counted) {

  /**
   * What the change means for figures: the days on which the answer differs, in order. Figures of
   * all other days stay as they are.
   *
   * @param before the term until now, null when there was none
   * @param after the term from now on, null when it is struck
   */
  public static List<CountedSpan> between(@Nullable TermDays before, @Nullable TermDays after) {
    var spans = new ArrayList<CountedSpan>();
    @Nullable LocalDate from = null;
    for (var to : borders(before, after)) {
      addDifference(spans, new CountedSpan(from, to, false), to.minusDays(1), before, after);
      from = to;
    }
    var last = from == null ? LocalDate.EPOCH : from;
    addDifference(spans, new CountedSpan(from, null, false), last, before, after);
    return List.copyOf(spans);
  }

  /**
   * Adds the span when one of its days is counted otherwise, grown together with the one before.
   */
  private static void addDifference(
      List<CountedSpan> spans,
      CountedSpan span,
      LocalDate sample,
      @Nullable TermDays before,
      @Nullable TermDays after) {
    boolean counted = after != null && after.covers(sample);
    if (counted == (before != null && before.covers(sample))) {
      return;
    }
    var earlier = spans.isEmpty() ? null : spans.getLast();
    if (earlier != null && earlier.counted == counted && Objects.equals(span.from, earlier.to)) {
      spans.set(spans.size() - 1, new CountedSpan(earlier.from, span.to, counted));
    } else {
      spans.add(new CountedSpan(span.from, span.to, counted));
    }
  }

  private static TreeSet<LocalDate> borders(@Nullable TermDays before, @Nullable TermDays after) {
    var borders = new TreeSet<LocalDate>();
    for (var term : new @Nullable TermDays[] {before, after}) {
      if (term != null) {
        addTo(borders, term.since());
        addTo(borders, term.until());
      }
    }
    return borders;
  }

  private static void addTo(TreeSet<LocalDate> borders, @Nullable LocalDate day) {
    if (day != null) {
      borders.add(day);
    }
  }
}
