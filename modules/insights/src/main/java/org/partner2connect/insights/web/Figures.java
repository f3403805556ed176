package org.partner2connect.insights.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Totals;

/**
 * The commitments that somebody looks at, cut in one way or another. Every figure leads to the list
 * of what it counts.
 *
 * @param found those that fit the filter
 */
record Figures(
    List<Counted> found, CommitmentFilter filter, Links links, Words words, Locale reader) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A slice of them: those with one value of a dimension. */
  record Slice(String value, List<Counted> some, BigDecimal usd) {

    int count() {
      return some.size();
    }
  }

  /** Those with each of these values, in this order; others follow, NONE last and only if any. */
  List<Slice> slices(Dimension dimension, Collection<String> values) {
    var sliced = new LinkedHashMap<String, List<Counted>>();
    values.forEach(value -> sliced.put(value, new ArrayList<>()));
    found.stream()
        .flatMap(one -> one.in(dimension).stream())
        .filter(value -> !value.equals(Dimension.NONE))
        .distinct()
        .sorted()
        .forEach(value -> sliced.putIfAbsent(value, new ArrayList<>()));
    for (var one : found) {
      for (var value : one.in(dimension)) {
        sliced.computeIfAbsent(value, ignored -> new ArrayList<>()).add(one);
      }
    }
    return sliced.entrySet().stream().map(Figures::slice).toList();
  }

  /** The same, the largest first, those of one size by their names. */
  List<Slice> largest(Dimension dimension) {
    return slices(dimension, List.of()).stream()
        .filter(slice -> !slice.value().equals(Dimension.NONE))
        .sorted(
            Comparator.comparing(Slice::count)
                .reversed()
                .thenComparing(
                    slice -> words.label(dimension, slice.value(), reader),
                    Collator.getInstance(reader)))
        .toList();
  }

  /** How many commitments, leading to them. */
  Chart.Figure count(int count, CommitmentFilter which) {
    return new Chart.Figure(words.number(count, reader), "n", links.list(which));
  }

  Chart.Figure count(Dimension dimension, Slice slice) {
    return count(slice.count(), filter.with(dimension, slice.value()));
  }

  /** What they are worth in US dollars, leading to those that are in the total. */
  Chart.Figure usd(BigDecimal usd, CommitmentFilter which) {
    if (usd.signum() == 0) {
      return Chart.Figure.word("–");
    }
    return new Chart.Figure(
        words.sum(usd, reader), "m", links.list(which.with(Dimension.AMOUNT, "COUNTED")));
  }

  Chart.Figure usd(Dimension dimension, Slice slice) {
    return usd(slice.usd(), filter.with(dimension, slice.value()));
  }

  /** The row of all. */
  Chart.Row all() {
    return new Chart.Row(
        words.say("insights.all", reader),
        null,
        List.of(count(found.size(), filter), usd(Totals.usd(found), filter)));
  }

  /** How long a bar is, in per cent of the longest; nothing is a line that can just be seen. */
  static String share(int count, int most) {
    if (count == 0 || most == 0) {
      return "0.4%";
    }
    return BigDecimal.valueOf(count)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP)
        + "%";
  }

  static int most(List<Slice> slices) {
    return slices.stream().mapToInt(Slice::count).max().orElse(0);
  }

  private static Slice slice(Map.Entry<String, List<Counted>> entry) {
    return new Slice(entry.getKey(), entry.getValue(), Totals.usd(entry.getValue()));
  }
}
