package org.partner2connect.insights.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.PublishedCommitment;

/** Measures what was reported, and what of it is confirmed, by what was promised. */
final class Gauges {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Words words;

  Gauges(Words words) {
    this.words = words;
  }

  /** Money and people, where something was promised and something reported. */
  List<CommitmentPage.Gauge> of(PublishedCommitment one, Locale reader) {
    var standing = one.standing();
    if (standing == null) {
      return List.of();
    }
    var gauges = new ArrayList<CommitmentPage.Gauge>();
    var promised = one.value().amount();
    var currency = one.value().currency();
    var paid = standing.amount();
    if (promised != null && currency != null && paid != null) {
      gauges.add(
          gauge(
              "money",
              promised,
              paid,
              standing.confirmedAmount(),
              sum -> words.money(sum, currency, reader),
              reader));
    }
    var beneficiaries = one.scope().beneficiaries();
    var reached = standing.people();
    if (beneficiaries != null && reached != null) {
      var confirmed = standing.confirmedPeople();
      gauges.add(
          gauge(
              "people",
              BigDecimal.valueOf(beneficiaries),
              BigDecimal.valueOf(reached),
              confirmed == null ? null : BigDecimal.valueOf(confirmed),
              sum -> words.sum(sum, reader),
              reader));
    }
    return gauges;
  }

  /** Figures that nothing was promised for. */
  List<String> also(PublishedCommitment one, Locale reader) {
    var standing = one.standing();
    if (standing == null) {
      return List.of();
    }
    var also = new ArrayList<String>();
    var paid = standing.amount();
    var currency = one.value().currency();
    if (paid != null && one.value().amount() == null) {
      also.add(
          words.say(
              "insights.also.money",
              reader,
              currency == null ? words.sum(paid, reader) : words.money(paid, currency, reader)));
    }
    var reached = standing.people();
    if (reached != null && one.scope().beneficiaries() == null) {
      also.add(
          words.say(
              "insights.also.people", reader, words.sum(BigDecimal.valueOf(reached), reader)));
    }
    return also;
  }

  private CommitmentPage.Gauge gauge(
      String name,
      BigDecimal promised,
      BigDecimal reported,
      @Nullable BigDecimal confirmed,
      Function<BigDecimal, String> written,
      Locale reader) {
    boolean none = confirmed == null || confirmed.signum() == 0;
    var solid = confirmed == null ? BigDecimal.ZERO : confirmed;
    var title = words.say("insights.gauge." + name, reader);
    var confirmedText =
        none
            ? words.say("insights.gauge.confirmed.none", reader)
            : words.say("insights.gauge.confirmed", reader, written.apply(solid));
    var share = words.percent(reported.divide(promised, 6, RoundingMode.HALF_UP), reader);
    return new CommitmentPage.Gauge(
        title,
        words.say("insights.gauge.target", reader, written.apply(promised)),
        width(solid, promised),
        width(reported, promised),
        written.apply(reported),
        share,
        confirmedText,
        none,
        words.say(
            "insights.gauge.label",
            reader,
            title,
            written.apply(reported),
            written.apply(promised),
            confirmedText));
  }

  /** At most the whole: who delivers more than promised fills the bar. */
  private static String width(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP).min(HUNDRED) + "%";
  }
}
