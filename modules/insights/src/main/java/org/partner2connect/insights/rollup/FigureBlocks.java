package org.partner2connect.insights.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.rollup.paper.Block;

/** The figures of a report, as text and tables. */
final class FigureBlocks {

  private final Report report;
  private final Figures figures;
  private final ReportWords words;
  private final List<Block> blocks = new ArrayList<>();

  FigureBlocks(Report report, ReportWords words) {
    this.report = report;
    this.figures = report.figures();
    this.words = words;
  }

  List<Block> blocks() {
    totals();
    cuts();
    progress();
    participation();
    return blocks;
  }

  private void totals() {
    heading("totals");
    var all = figures.all();
    words("totals.all", all.commitments(), all.leads(), all.countries());
    words(
        "totals.own." + report.scope().kind(),
        figures.own().commitments(),
        words.usd(figures.own().usd()),
        String.valueOf(report.scope().year()));
    words("totals.usd", words.usd(all.usd()), all.counted());
    words("totals.left-out", all.leftOut());
    words("totals.beside", all.estimated(), all.inKind());
    words("totals.withdrawn", figures.withdrawn());
    money();
    part("method");
    words("method.once");
    words("method.usd");
    words("method.groups", words.day(report.frozenOn()));
  }

  private void money() {
    grid(
        "currencies",
        List.of(column("currency", 2), figure("commitments", 2), figure("amount", 4)),
        figures.all().currencies().entrySet().stream()
            .map(
                sum ->
                    List.of(
                        sum.getKey(),
                        words.number(sum.getValue().commitments()),
                        words.amount(sum.getValue().amount())))
            .toList());
    grid(
        "rates",
        List.of(column("currency", 1), figure("rate", 2), column("day", 2), column("source", 4)),
        figures.rates().stream()
            .map(
                rate ->
                    List.of(
                        rate.currency(),
                        words.rate(rate.usd()),
                        words.day(rate.day()),
                        rate.source()))
            .toList());
  }

  private void cuts() {
    heading("cuts");
    words("cuts.several");
    for (var cut : figures.cuts()) {
      var dimension = Dimension.valueOf(cut.dimension());
      grid(
          "cut." + cut.dimension(),
          List.of(
              column("by." + cut.dimension(), 5), figure("commitments", 2), figure("usd", 3)),
          inOrder(dimension, cut.lines()).stream()
              .map(
                  line ->
                      List.of(
                          words.value(dimension, line.value()),
                          words.number(line.commitments()),
                          words.usd(line.usd())))
              .toList());
    }
  }

  /** Countries by their names in the language of the report, those without one last. */
  private List<Figures.CutLine> inOrder(Dimension dimension, List<Figures.CutLine> lines) {
    return dimension == Dimension.COUNTRY
        ? lines.stream()
            .sorted(
                Comparator.comparing((Figures.CutLine line) -> line.value().equals(Dimension.NONE))
                    .thenComparing(line -> words.country(line.value())))
            .toList()
        : lines;
  }

  private void progress() {
    heading("progress");
    var progress = figures.progress();
    words("progress.why");
    grid(
        "progress.table",
        List.of(column("measure", 4), figure("reported", 3), figure("confirmed", 3)),
        List.of(
            List.of(
                words.say("measure.commitments"),
                words.number(progress.reported()),
                words.number(progress.confirmed())),
            List.of(
                words.say("measure.usd"),
                words.usd(progress.usd()),
                words.usd(progress.confirmedUsd())),
            List.of(
                words.say("measure.people"),
                words.number(progress.people()),
                words.number(progress.confirmedPeople()))));
    var stages = new ArrayList<List<String>>();
    progress
        .stages()
        .forEach((stage, many) -> stages.add(List.of(words.stage(stage), words.number(many))));
    stages.add(List.of(words.say("stage.SILENT"), words.number(progress.silent())));
    grid("stages", List.of(column("stage", 4), figure("commitments", 2)), stages);
  }

  private void participation() {
    heading("participation");
    var participation = figures.participation();
    words("participation.why", participation.organisations());
    grid(
        "categories",
        List.of(column("by.KIND", 5), figure("organisations", 2)),
        categories(participation.categories()));
    groups(participation.groups());
    places(participation.places());
  }

  private void groups(List<Participation.InGroup> groups) {
    grid(
        "groups",
        List.of(
            column("group", 5),
            figure("organisations", 2),
            figure("countries", 2),
            figure("ldcs", 2)),
        groups.stream()
            .map(
                group ->
                    List.of(
                        words.area(group.area()),
                        words.number(group.organisations()),
                        words.number(group.countries()),
                        words.number(group.ldcs())))
            .toList());
    for (var group : groups) {
      if (!group.categories().isEmpty()) {
        table(
            words.say("table.group-categories", words.area(group.area())),
            List.of(column("by.KIND", 5), figure("organisations", 2)),
            categories(group.categories()));
      }
    }
  }

  private void places(List<Participation.Place> places) {
    grid(
        "places",
        List.of(column("by.COUNTRY", 3), figure("organisations", 2), column("groups", 5)),
        places.stream()
            .sorted(Comparator.comparing(place -> words.country(place.iso3())))
            .map(
                place ->
                    List.of(
                        words.country(place.iso3()),
                        words.number(place.organisations()),
                        String.join(", ", place.areas().stream().map(words::area).toList())))
            .toList());
  }

  private List<List<String>> categories(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> List.of(words.category(entry.getKey()), words.number(entry.getValue())))
        .toList();
  }

  private void heading(String key) {
    blocks.add(new Block.Heading(1, words.say("heading." + key)));
  }

  private void part(String key) {
    blocks.add(new Block.Heading(2, words.say("heading." + key)));
  }

  private void words(String key, Object... arguments) {
    blocks.add(new Block.Words(words.say(key, arguments)));
  }

  /** A table; without rows its absence is told in words. */
  private void grid(String key, List<Block.Column> columns, List<List<String>> rows) {
    table(words.say("table." + key), columns, rows);
  }

  private void table(String caption, List<Block.Column> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      blocks.add(new Block.Words(words.say("table.empty", caption)));
    } else {
      blocks.add(new Block.Grid(caption, columns, rows));
    }
  }

  private Block.Column column(String key, int share) {
    return Block.Column.words(words.say("column." + key), share);
  }

  private Block.Column figure(String key, int share) {
    return Block.Column.figures(words.say("column." + key), share);
  }
}
