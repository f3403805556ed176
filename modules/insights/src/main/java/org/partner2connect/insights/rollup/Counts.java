package org.partner2connect.insights.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshot;
import org.partner2connect.insights.figures.Totals;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/** Counts the commitments of a report, as the public dashboard counts them. */
final class Counts {

  private static final List<Dimension> CUTS =
      List.of(
          Dimension.AREA,
          Dimension.TYPE,
          Dimension.REGION,
          Dimension.GROUP,
          Dimension.COUNTRY,
          Dimension.GOAL,
          Dimension.YEAR,
          Dimension.KIND);

  /** The order of codes that have one; all others follow, numbers by their size. */
  private static final List<String> CODES =
      Stream.of(FocusArea.values(), CommitmentType.values(), Category.values())
          .flatMap(Arrays::stream)
          .map(Enum::name)
          .toList();

  private static final Comparator<String> IN_ORDER =
      Comparator.comparing((String value) -> value.equals(Dimension.NONE))
          .thenComparing(CODES::indexOf)
          .thenComparing(value -> Character.isDigit(value.charAt(0)) ? value.length() : 0)
          .thenComparing(Comparator.naturalOrder());

  private Counts() {}

  static Figures.Sums sums(Collection<Counted> some) {
    var totals = Totals.of(some);
    var currencies = new TreeMap<String, Figures.CurrencySum>();
    totals
        .currencies()
        .forEach(
            (code, sum) ->
                currencies.put(code, new Figures.CurrencySum(sum.amount(), sum.commitments())));
    return new Figures.Sums(
        totals.commitments(),
        totals.leads(),
        totals.countries().size(),
        totals.usd(),
        totals.counted(),
        totals.leftOut(),
        totals.estimated(),
        totals.inKind(),
        currencies);
  }

  static List<Figures.Cut> cuts(Collection<Counted> some) {
    return CUTS.stream().map(dimension -> cut(dimension, some)).toList();
  }

  private static Figures.Cut cut(Dimension dimension, Collection<Counted> some) {
    var lines = new TreeMap<String, Figures.CutLine>(IN_ORDER);
    for (var one : some) {
      var found = one.usd();
      var usd = found == null ? BigDecimal.ZERO : found;
      for (var value : one.in(dimension)) {
        lines.merge(
            value,
            new Figures.CutLine(value, 1, usd),
            (before, more) ->
                new Figures.CutLine(
                    value, before.commitments() + 1, before.usd().add(more.usd())));
      }
    }
    return new Figures.Cut(dimension.name(), List.copyOf(lines.values()));
  }

  static Figures.Progress progress(Collection<Counted> some, Snapshot register) {
    var stages = new TreeMap<String, Integer>();
    int reported = 0;
    int confirmed = 0;
    var usd = BigDecimal.ZERO;
    var confirmedUsd = BigDecimal.ZERO;
    long people = 0;
    long confirmedPeople = 0;
    for (var one : some) {
      var standing = one.commitment().standing();
      if (standing == null) {
        continue;
      }
      reported++;
      confirmed += standing.confirmed() ? 1 : 0;
      stages.merge(standing.stage(), 1, Integer::sum);
      usd = usd.add(usd(standing.amount(), one, register));
      confirmedUsd = confirmedUsd.add(usd(standing.confirmedAmount(), one, register));
      people += or0(standing.people());
      confirmedPeople += or0(standing.confirmedPeople());
    }
    return new Figures.Progress(
        stages,
        some.size() - reported,
        reported,
        confirmed,
        usd,
        confirmedUsd,
        people,
        confirmedPeople);
  }

  static List<Figures.UsedRate> rates(Collection<Counted> some, Snapshot register) {
    var used = new HashMap<String, Figures.UsedRate>();
    for (var one : some) {
      var currency = one.commitment().value().currency();
      var rate = currency == null ? null : register.rates().get(currency);
      if (rate != null) {
        used.put(
            rate.currency(),
            new Figures.UsedRate(rate.currency(), rate.usd(), rate.day(), rate.source()));
      }
    }
    return used.values().stream().sorted(Comparator.comparing(Figures.UsedRate::currency)).toList();
  }

  private static BigDecimal usd(
      @Nullable BigDecimal amount, Counted one, Snapshot register) {
    var currency = one.commitment().value().currency();
    if (amount == null || currency == null) {
      return BigDecimal.ZERO;
    }
    if (currency.equals("USD")) {
      return amount;
    }
    var rate = register.rates().get(currency);
    return rate == null ? BigDecimal.ZERO : amount.multiply(rate.usd());
  }

  private static long or0(@Nullable Long number) {
    return number == null ? 0 : number;
  }
}
