package org.partner2connect.insights.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshot;
import org.partner2connect.insights.figures.Values;
import org.springframework.stereotype.Component;

/** Makes the form that narrows. */
@Component
class Sieves {

  private static final List<Dimension> FIRST =
      List.of(Dimension.AREA, Dimension.TYPE, Dimension.GROUP, Dimension.REGION);
  private static final List<Dimension> MORE =
      List.of(
          Dimension.COUNTRY,
          Dimension.GOAL,
          Dimension.YEAR,
          Dimension.KIND,
          Dimension.STAGE,
          Dimension.LIGHT);

  private final Words words;
  private final Values values;

  Sieves(Words words, Values values) {
    this.words = words;
    this.values = values;
  }

  /**
   * The form for a filter.
   *
   * @param address where the page is found that a filter leads to
   */
  Sieve of(
      CommitmentFilter filter,
      Snapshot snapshot,
      Function<CommitmentFilter, String> address,
      Locale reader) {
    return new Sieve(
        filter.text(),
        FIRST.stream().map(one -> select(one, filter, snapshot, reader)).toList(),
        MORE.stream().map(one -> select(one, filter, snapshot, reader)).toList(),
        MORE.stream().anyMatch(one -> !filter.of(one).isEmpty()),
        kept(filter),
        chips(filter, snapshot, address, reader));
  }

  private Sieve.Select select(
      Dimension dimension, CommitmentFilter filter, Snapshot snapshot, Locale reader) {
    var chosen = filter.of(dimension).stream().findFirst().orElse("");
    var choices =
        codes(dimension, snapshot, chosen)
            .map(
                code ->
                    new Sieve.Choice(code, choice(dimension, code, reader), code.equals(chosen)));
    if (dimension == Dimension.COUNTRY) {
      choices =
          choices.sorted(Comparator.comparing(Sieve.Choice::label, Collator.getInstance(reader)));
    }
    return new Sieve.Select(
        dimension.parameter(),
        words.name(dimension, reader),
        words.say("insights.any." + dimension.parameter(), reader),
        choices.toList());
  }

  /** Countries and years that nothing names are no choice. */
  private Stream<String> codes(Dimension dimension, Snapshot snapshot, String chosen) {
    var codes =
        dimension == Dimension.COUNTRY || dimension == Dimension.YEAR
            ? snapshot.all().stream()
                .flatMap(one -> one.in(dimension).stream())
                .filter(code -> !code.equals(Dimension.NONE))
                .distinct()
                .sorted()
            : values.of(dimension).stream();
    return chosen.isEmpty() ? codes : Stream.concat(codes, Stream.of(chosen)).distinct();
  }

  private String choice(Dimension dimension, String code, Locale reader) {
    return dimension == Dimension.AREA && !code.equals(Dimension.NONE)
        ? code.replace('_', ' ')
        : words.label(dimension, code, reader);
  }

  /** What no list of choices sends along. */
  private static List<Sieve.Kept> kept(CommitmentFilter filter) {
    var kept = new ArrayList<Sieve.Kept>();
    filter
        .wanted()
        .forEach(
            (dimension, wanted) ->
                wanted.stream()
                    .skip(FIRST.contains(dimension) || MORE.contains(dimension) ? 1 : 0)
                    .forEach(value -> kept.add(new Sieve.Kept(dimension.parameter(), value))));
    return kept;
  }

  private List<Sieve.Chip> chips(
      CommitmentFilter filter,
      Snapshot snapshot,
      Function<CommitmentFilter, String> address,
      Locale reader) {
    var chips = new ArrayList<Sieve.Chip>();
    if (!filter.text().isEmpty()) {
      chips.add(
          new Sieve.Chip(
              words.say("insights.q", reader),
              filter.text(),
              address.apply(new CommitmentFilter("", filter.wanted()))));
    }
    filter
        .wanted()
        .forEach(
            (dimension, wanted) ->
                wanted.forEach(
                    value ->
                        chips.add(
                            new Sieve.Chip(
                                words.name(dimension, reader),
                                dimension == Dimension.LEAD
                                    ? lead(value, snapshot)
                                    : choice(dimension, value, reader),
                                address.apply(filter.without(dimension, value))))));
    return chips;
  }

  private static String lead(String key, Snapshot snapshot) {
    return snapshot.all().stream()
        .map(Counted::commitment)
        .filter(one -> one.lead().key().equals(key))
        .findFirst()
        .map(one -> one.lead().name())
        .orElse(key);
  }
}
