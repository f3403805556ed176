package org.partner2connect.insights.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The sums of some commitments, each counted once, those that were withdrawn not at all. Amounts in
 * different currencies are never added, but to a total in US dollars where a rate is known.
 *
 * @param commitments how many
 * @param leads how many organisations made them
 * @param countries the countries named
 * @param usd the total in US dollars
 * @param counted how many are in that total
 * @param leftOut how many have an amount that is not in it
 * @param estimated how many amounts are estimates
 * @param inKind how many amounts are in kind
 * @param currencies the total of each currency
 */
public record Totals(
    int commitments,
    int leads,
    Set<String> countries,
    BigDecimal usd,
    int counted,
    int leftOut,
    int estimated,
    int inKind,
    SortedMap<String, Sum> currencies) {

  /** The total of a currency and how many amounts are in it. */
  public record Sum(BigDecimal amount, int commitments) {

    Sum plus(Sum other) {
      return new Sum(amount.add(other.amount), commitments + other.commitments);
    }
  }

  /** Counts. */
  public static Totals of(Collection<Counted> some) {
    var all = some.stream().filter(one -> !one.commitment().withdrawn()).toList();
    var leads = new HashSet<String>();
    var countries = new HashSet<String>();
    var currencies = new TreeMap<String, Sum>();
    for (var one : all) {
      var commitment = one.commitment();
      leads.add(commitment.lead().key());
      countries.addAll(commitment.scope().countries());
      var amount = commitment.value().amount();
      var currency = commitment.value().currency();
      if (amount != null && currency != null) {
        currencies.merge(currency, new Sum(amount, 1), Sum::plus);
      }
    }
    return new Totals(
        all.size(),
        leads.size(),
        Set.copyOf(countries),
        usd(all),
        count(all, one -> one.usd() != null),
        count(all, one -> one.in(Dimension.AMOUNT).contains("LEFT_OUT")),
        count(all, one -> one.in(Dimension.AMOUNT).contains("ESTIMATED")),
        count(all, one -> one.in(Dimension.AMOUNT).contains("IN_KIND")),
        currencies);
  }

  /** The total in US dollars. */
  public static BigDecimal usd(Collection<Counted> some) {
    var total = BigDecimal.ZERO;
    for (var one : some) {
      var usd = one.usd();
      if (usd != null && !one.commitment().withdrawn()) {
        total = total.add(usd);
      }
    }
    return total;
  }

  /** How many commitments have each value of the dimension. */
  public static Map<String, Integer> by(Dimension dimension, Collection<Counted> some) {
    var counts = new TreeMap<String, Integer>();
    for (var one : some) {
      for (var value : one.in(dimension)) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int count(Collection<Counted> all, Predicate<Counted> test) {
    return (int) all.stream().filter(test).count();
  }
}
