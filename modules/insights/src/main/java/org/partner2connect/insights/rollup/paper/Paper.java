package org.partner2connect.insights.rollup.paper;

import java.util.List;
import java.util.Locale;

/**
 * A document as it is told, before it becomes a file.
 *
 * @param facts what it is about and as of when, under the title
 * @param pages what stands at the foot of each page of a PDF before the number of the page
 */
public record Paper(
    String title, Locale language, List<String> facts, String pages, List<Block> blocks) {

  public Paper {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
  }
}
