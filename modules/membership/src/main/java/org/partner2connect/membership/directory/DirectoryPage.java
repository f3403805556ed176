package org.partner2connect.membership.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the directory shows.
 *
 * @param base the directory's address in the language of the page
 * @param text what was looked for
 * @param problem a sentence on what could not be understood, or null
 * @param count how many members fit, written out
 * @param narrowed whether anything was looked for
 */
record DirectoryPage(
    String base,
    String text,
    @Nullable String problem,
    String count,
    boolean narrowed,
    List<Select> selects,
    List<Row> rows,
    @Nullable Paging paging) {

  /** A list to choose from. */
  record Select(String name, String label, String all, List<Choice> choices) {}

  /** An entry of such a list. */
  record Choice(String code, String label, boolean chosen) {}

  /** A member. */
  record Row(
      String address,
      String name,
      String category,
      @Nullable String country,
      List<Area> areas,
      String since) {}

  /**
   * A focus area.
   *
   * @param style the style class of its shape and colour
   */
  record Area(int number, String code, String name, String style) {}

  /** Where this page stands among others. */
  record Paging(String position, @Nullable String previous, @Nullable String next) {}
}
