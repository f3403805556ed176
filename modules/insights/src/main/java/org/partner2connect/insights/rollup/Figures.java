package org.partner2connect.insights.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.partner2connect.taxonomy.Label;

/**
 * The figures of a report.
 *
 * @param all the sums of all its commitments
 * @param own the sums of those made in its year or announced at its event
 * @param withdrawn how many had been withdrawn, and are counted nowhere
 * @param names the names of the countries that occur, so that a report keeps the names of its day
 */
public record Figures(
    Sums all,
    Sums own,
    int withdrawn,
    List<Cut> cuts,
    Progress progress,
    List<UsedRate> rates,
    Participation participation,
    Map<String, Label> names) {

  /**
   * The sums of some commitments, each counted once.
   *
   * @param usd the total in US dollars
   * @param counted how many commitments are in it
   * @param leftOut how many have an amount that is not, because no rate was known
   * @param currencies the total of each currency
   */
  public record Sums(
      int commitments,
      int leads,
      int countries,
      BigDecimal usd,
      int counted,
      int leftOut,
      int estimated,
      int inKind,
      SortedMap<String, CurrencySum> currencies) {}

  /** The total of a currency and how many commitments are in it. */
  public record CurrencySum(BigDecimal amount, int commitments) {}

  /**
   * How commitments divide by something.
   *
   * @param dimension by what: a name of {@code insights.figures.Dimension}
   */
  public record Cut(String dimension, List<CutLine> lines) {}

  /** The commitments that have a value, and their total in US dollars. */
  public record CutLine(String value, int commitments, BigDecimal usd) {}

  /**
   * What was reported and what a country has confirmed of it.
   *
   * @param stages how many commitments are at each stage, by the latest report of each
   * @param silent how many have no report
   * @param usd the amounts that the latest reports say were delivered, in US dollars
   */
  public record Progress(
      SortedMap<String, Integer> stages,
      int silent,
      int reported,
      int confirmed,
      BigDecimal usd,
      BigDecimal confirmedUsd,
      long people,
      long confirmedPeople) {}

  /** The rate by which a currency was counted. */
  public record UsedRate(String currency, BigDecimal usd, LocalDate day, String source) {}
}
