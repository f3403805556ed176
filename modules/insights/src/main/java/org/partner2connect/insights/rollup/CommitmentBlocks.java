package org.partner2connect.insights.rollup;

import java.util.ArrayList;
import java.util.List;
import org.partner2connect.insights.rollup.paper.Block;

/** The commitments behind the figures of a report, as a table. */
final class CommitmentBlocks {

  /** The work on a table grows faster than its rows; and readers find their way by captions. */
  private static final int AT_ONCE = 100;

  private final Report report;
  private final ReportWords words;

  CommitmentBlocks(Report report, ReportWords words) {
    this.report = report;
    this.words = words;
  }

  List<Block> blocks() {
    var heading = new Block.Heading(1, words.say("heading.commitments"));
    var rows = report.rows();
    if (rows.isEmpty()) {
      return List.of(heading, new Block.Words(words.say("commitments.none")));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(heading);
    blocks.add(new Block.Words(words.say("commitments.why")));
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      blocks.add(table(rows.subList(from, Math.min(from + AT_ONCE, rows.size()))));
    }
    return blocks;
  }

  private Block table(List<FrozenCommitment> some) {
    return new Block.Grid(
        words.say(
            "table.commitments-part", some.getFirst().reference(), some.getLast().reference()),
        List.of(
            Block.Column.words(words.say("column.reference"), 11),
            Block.Column.words(words.say("column.commitment"), 26),
            Block.Column.words(words.say("column.about"), 15),
            Block.Column.words(words.say("column.where"), 13),
            Block.Column.figures(words.say("column.amount"), 18),
            Block.Column.words(words.say("column.progress"), 17)),
        some.stream().map(this::row).toList());
  }

  private List<String> row(FrozenCommitment one) {
    return List.of(
        one.own() ? one.reference() + "\n" + own() : one.reference(),
        what(one),
        words.area(one.area()) + "\n" + words.type(one.type()) + "\n" + one.year(),
        where(one),
        worth(one),
        progress(one));
  }

  private String own() {
    return words.say("own." + report.scope().kind());
  }

  private String what(FrozenCommitment one) {
    var text = one.titleFor(words.language()) + "\n" + one.lead().name();
    var partners = one.lead().partners();
    return partners.isEmpty()
        ? text
        : text + "\n" + words.say("partners", String.join(", ", partners));
  }

  private String where(FrozenCommitment one) {
    var places = new ArrayList<String>();
    if (!one.scope().countries().isEmpty()) {
      places.add(words.countries(one.scope().countries()));
    }
    one.scope().regions().stream().map(words::region).forEach(places::add);
    return places.isEmpty() ? "–" : String.join("\n", places);
  }

  private String worth(FrozenCommitment one) {
    var money = one.money();
    var amount = money.amount();
    if (amount == null) {
      return "–";
    }
    var lines = new ArrayList<String>();
    lines.add(words.money(money.currency(), amount));
    var usd = money.usd();
    if (usd != null && !"USD".equals(money.currency())) {
      lines.add(words.usd(usd));
    }
    if (money.note() != null) {
      lines.add(money.note());
    }
    if (money.estimated()) {
      lines.add(words.say("estimated"));
    }
    if (money.inKind()) {
      lines.add(words.say("in-kind"));
    }
    return String.join("\n", lines);
  }

  private String progress(FrozenCommitment one) {
    var standing = one.standing();
    if (standing == null) {
      return words.say("stage.SILENT");
    }
    var lines = new ArrayList<String>();
    lines.add(words.stage(standing.stage()));
    lines.add(words.say("reported-on", words.day(standing.reportedAt())));
    var amount = standing.amount();
    if (amount != null) {
      lines.add(words.say("reported", words.money(one.money().currency(), amount)));
    }
    var people = standing.people();
    if (people != null) {
      lines.add(words.say("reported-people", people));
    }
    if (standing.confirmed()) {
      lines.add(words.say("confirmed"));
    }
    return String.join("\n", lines);
  }
}
