package org.partner2connect.insights.web;

import java.util.List;
import java.util.Locale;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshot;
import org.partner2connect.insights.figures.Totals;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Sums up, with the date and the method in words. */
@Component
class Tallies {

  private final Words words;
  private final Taxonomy taxonomy;

  Tallies(Words words, Taxonomy taxonomy) {
    this.words = words;
    this.taxonomy = taxonomy;
  }

  Tally of(Figures figures, Snapshot snapshot) {
    var totals = Totals.of(figures.found());
    var filter = figures.filter();
    var reader = figures.reader();
    long ldcs =
        totals.countries().stream().filter(code -> taxonomy.isLdc(code, snapshot.day())).count();
    var address = figures.links().list(filter);
    return new Tally(
        figures.count(figures.found().size(), filter),
        new Chart.Figure(words.number(totals.leads(), reader), "l", address),
        new Chart.Figure(words.number(totals.countries().size(), reader), "c", address),
        ldcs == 0
            ? null
            : new Chart.Figure(
                words.number(ldcs, reader),
                "d",
                figures.links().list(filter.with(Dimension.GROUP, "LDC"))),
        new Chart.Figure(
            words.sum(totals.usd(), reader),
            "m",
            figures.links().list(filter.with(Dimension.AMOUNT, "COUNTED"))),
        figures.count(totals.counted(), filter.with(Dimension.AMOUNT, "COUNTED")),
        others(totals, figures),
        figures.count(totals.leftOut(), filter.with(Dimension.AMOUNT, "LEFT_OUT")),
        figures.count(totals.estimated(), filter.with(Dimension.AMOUNT, "ESTIMATED")),
        figures.count(totals.inKind(), filter.with(Dimension.AMOUNT, "IN_KIND")),
        rates(snapshot, reader));
  }

  private List<Tally.Money> others(Totals totals, Figures figures) {
    return totals.currencies().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("USD"))
        .map(
            entry -> {
              var which = figures.filter().with(Dimension.CURRENCY, entry.getKey());
              var sum = words.money(entry.getValue().amount(), entry.getKey(), figures.reader());
              return new Tally.Money(
                  new Chart.Figure(sum, "o", figures.links().list(which)),
                  figures.count(entry.getValue().commitments(), which));
            })
        .toList();
  }

  private List<String> rates(Snapshot snapshot, Locale reader) {
    return snapshot.rates().values().stream()
        .map(
            rate ->
                words.say(
                    "insights.rate",
                    reader,
                    rate.currency(),
                    rate.usd().stripTrailingZeros().toPlainString(),
                    words.day(rate.day(), reader),
                    rate.source()))
        .toList();
  }
}
