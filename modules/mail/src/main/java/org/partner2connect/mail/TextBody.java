package org.partner2connect.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The plain body: paragraphs with an empty line between them, links on a line of their own. */
final class TextBody {

  private static final int LONGEST_RULE = 60;

  private TextBody() {}

  static String of(List<Passage> passages, List<String> footer) {
    var body = passages.stream().map(TextBody::passage).collect(Collectors.joining("\n\n"));
    return footer.isEmpty() ? body + "\n" : body + "\n\n-- \n" + String.join("\n", footer) + "\n";
  }

  private static String passage(Passage passage) {
    return switch (passage) {
      case Passage.Words words -> PlainWords.lines(words.text());
      case Passage.Heading heading -> heading(PlainWords.line(heading.text(), 200));
      case Passage.Quote quote -> indent("> ", PlainWords.lines(quote.text()));
      case Passage.Link link -> link(link);
      case Passage.Facts facts ->
          facts.facts().stream().map(TextBody::fact).collect(Collectors.joining("\n"));
      case Passage.Points points ->
          points.points().stream().map(TextBody::point).collect(Collectors.joining("\n"));
    };
  }

  private static String heading(String text) {
    var length = Math.min(text.codePointCount(0, text.length()), LONGEST_RULE);
    return text + "\n" + "-".repeat(length);
  }

  // An address that nobody should follow is shown all the same, so that nothing is left out.
  private static String link(Passage.Link link) {
    var address = Links.web(link.address()).orElseGet(() -> PlainWords.line(link.address(), 2_000));
    return PlainWords.line(link.label(), 200) + "\n" + address;
  }

  private static String fact(Passage.Fact fact) {
    return PlainWords.line(fact.label(), 200) + "\n" + indent("  ", PlainWords.lines(fact.value()));
  }

  private static String point(String text) {
    return "- " + PlainWords.lines(text).replace("\n", "\n  ");
  }

  private static String indent(String mark, String text) {
    return mark + text.replace("\n", "\n" + mark);
  }
}
