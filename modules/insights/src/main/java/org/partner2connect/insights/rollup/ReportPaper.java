package org.partner2connect.insights.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.partner2connect.insights.rollup.paper.Block;
import org.partner2connect.insights.rollup.paper.Paper;

/** A report as a document: its figures, its commitments, and what has been corrected since. */
final class ReportPaper {

  private final Report report;
  private final List<Erratum> errata;
  private final LocalDate today;
  private final ReportWords words;
  private final List<Block> blocks = new ArrayList<>();

  private ReportPaper(Report report, List<Erratum> errata, LocalDate today, ReportWords words) {
    this.report = report;
    this.errata = errata;
    this.today = today;
    this.words = words;
  }

  /**
   * @param today the day up to which the errata are known
   */
  static Paper of(Report report, List<Erratum> errata, LocalDate today, ReportWords words) {
    return new ReportPaper(report, errata, today, words).paper();
  }

  private Paper paper() {
    blocks.addAll(new FigureBlocks(report, words).blocks());
    blocks.addAll(new CommitmentBlocks(report, words).blocks());
    errata();
    var frozen = words.day(report.frozenOn());
    return new Paper(
        report.title().in(words.language()),
        words.language(),
        List.of(about(), words.say("paper.frozen", frozen), corrected()),
        words.say("paper.foot", frozen),
        words.say("paper.gaps"),
        blocks);
  }

  private String about() {
    var scope = report.scope();
    return switch (scope.kind()) {
      case YEAR -> words.say("scope.YEAR.long", String.valueOf(scope.year()));
      case EVENT ->
          words.say(
              "scope.EVENT.long", Objects.requireNonNull(scope.eventTitle()).in(words.language()));
    };
  }

  private String corrected() {
    return errata.isEmpty()
        ? words.say("errata.none", words.day(today))
        : words.say("errata.some", errata.size(), words.day(today));
  }

  private void errata() {
    blocks.add(new Block.Heading(1, words.say("errata.heading", words.day(today))));
    blocks.add(new Block.Words(words.say("errata.why", words.day(report.frozenOn()))));
    if (errata.isEmpty()) {
      blocks.add(new Block.Words(words.say("errata.none", words.day(today))));
      return;
    }
    var says = new ErrataWords(words);
    blocks.add(
        new Block.Grid(
            words.say("errata.caption"),
            List.of(
                Block.Column.words(words.say("column.subject"), 13),
                Block.Column.words(words.say("column.day"), 15),
                Block.Column.words(words.say("column.field"), 16),
                Block.Column.words(words.say("column.before"), 18),
                Block.Column.words(words.say("column.after"), 18),
                Block.Column.words(words.say("column.reason"), 20)),
            errata.stream()
                .map(
                    one ->
                        List.of(
                            one.subject(),
                            says.day(one),
                            says.field(one),
                            says.before(one),
                            says.after(one),
                            says.reason(one)))
                .toList()));
  }
}
