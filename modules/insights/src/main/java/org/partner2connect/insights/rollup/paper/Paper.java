package org.partner2connect.insights.rollup.paper;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document as it is told, before it becomes a file.
 *
 * @param facts what it is about and as of when, under the title
 * @param pages what stands at the foot of each page of a PDF before the number of the page
 * @param gaps what a PDF says under the title when it cannot show a character
 */
public record Paper(
    String title,
    Locale language,
    List<String> facts,
    String pages,
    String gaps,
    List<Block> blocks) {

  public Paper {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
  }

  /** Whether any of its text is written from right to left. */
  boolean hasBothDirections() {
    return texts().anyMatch(text -> Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
  }

  /** All that is said in it. */
  Stream<String> texts() {
    return Stream.concat(
        Stream.concat(Stream.of(title), facts.stream()), blocks.stream().flatMap(Paper::texts));
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.Words words -> Stream.of(words.text());
      case Block.Grid grid ->
          Stream.concat(Stream.of(grid.caption()), grid.rows().stream().flatMap(List::stream));
    };
  }
}
