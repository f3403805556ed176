package org.partner2connect.insights.rollup.paper;

import java.util.List;

/** A part of a document. */
public sealed interface Block {

  /**
   * A heading of a section.
   *
   * @param level 1 for a section, 2 for a part of one
   */
  record Heading(int level, String text) implements Block {}

  /** A paragraph. */
  record Words(String text) implements Block {}

  /**
   * A table. A line end in a cell begins a new line.
   *
   * @param caption what it shows
   */
  record Grid(String caption, List<Column> columns, List<List<String>> rows) implements Block {

    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      int width = columns.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("a row does not fit the columns of " + caption);
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param share its share of the width
   * @param figure whether it holds figures
   */
  record Column(String name, int share, boolean figure) {

    /** A column of words. */
    public static Column words(String name, int share) {
      return new Column(name, share, false);
    }

    /** A column of figures. */
    public static Column figures(String name, int share) {
      return new Column(name, share, true);
    }
  }
}
