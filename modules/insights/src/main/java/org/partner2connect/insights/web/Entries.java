package org.partner2connect.insights.web;

import java.util.Locale;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.springframework.stereotype.Component;

/** Writes the lines of lists. */
@Component
class Entries {

  private final Words words;

  Entries(Words words) {
    this.words = words;
  }

  Entry of(Counted counted, Links links, Locale reader) {
    var one = counted.commitment();
    var area = one.area();
    var type = one.type();
    var progress = progress(counted);
    return new Entry(
        links.commitment(one.reference()),
        one.reference(),
        one.titleFor(reader),
        one.languageFor(reader),
        one.lead().name(),
        area == null ? null : area.name().replace('_', ' '),
        area == null ? null : Words.shape(area),
        words.label(Dimension.TYPE, type == null ? Dimension.NONE : type.name(), reader),
        value(one, reader),
        one.value().amount() == null,
        words.say("insights.progress." + progress, reader),
        mark(progress));
  }

  /** What it is worth, with the words that the figure needs. */
  String value(PublishedCommitment one, Locale reader) {
    var value = one.value();
    var amount = value.amount();
    var currency = value.currency();
    if (amount == null) {
      return one.type() == null || one.type() == CommitmentType.FINANCIAL
          ? words.say("insights.value.none", reader)
          : words.say("insights.value.other", reader);
    }
    var sum =
        currency == null ? words.stated(amount, reader) : words.stated(amount, currency, reader);
    var note = value.note();
    return note == null ? sum : words.say("insights.value.note", reader, sum, note);
  }

  /** The word on its progress: withdrawn, inactive, or what was reported and by whom confirmed. */
  static String progress(Counted counted) {
    if (counted.commitment().withdrawn()) {
      return "WITHDRAWN";
    }
    if (counted.in(Dimension.LIGHT).contains("INACTIVE")) {
      return "INACTIVE";
    }
    var standing = counted.commitment().standing();
    if (standing == null) {
      return Dimension.NONE;
    }
    return standing.confirmed() && standing.stage().equals("FULFILLED")
        ? "FULFILLED_CONFIRMED"
        : standing.stage();
  }

  /** The style class of that word. */
  static String mark(String progress) {
    return switch (progress) {
      case "IN_PROGRESS" -> "go";
      case "FULFILLED", "FULFILLED_CONFIRMED" -> "ok";
      case "INACTIVE" -> "warn";
      case "STOPPED", "WITHDRAWN" -> "bad";
      default -> "none";
    };
  }
}
