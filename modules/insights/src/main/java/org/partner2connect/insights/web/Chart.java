package org.partner2connect.insights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars, and the table that says the same exactly.
 *
 * @param id by which the page leads to it
 * @param note what a reader must know of these figures, or null
 */
record Chart(String id, String title, @Nullable String note, List<Bar> bars, Table table) {

  /**
   * A row of text with a bar, from zero and on one scale.
   *
   * @param style the style class of a focus area, or null
   * @param solid how long the solid part is, in per cent, as SVG has it
   * @param whole how long all of it is; what lies between is hatched
   */
  record Bar(
      String label, @Nullable String style, String solid, @Nullable String whole, Figure count) {}

  /** A table with named columns. */
  record Table(String caption, List<String> heads, List<Row> rows, @Nullable Row total) {}

  /** A row of figures. */
  record Row(String head, @Nullable String mark, List<Figure> figures) {}

  /**
   * A figure.
   *
   * @param kind what it counts: {@code n} commitments, {@code m} money, {@code w} a word
   * @param address the list of the commitments behind it, or null for a word
   */
  record Figure(String text, String kind, @Nullable String address) {

    static Figure word(String text) {
      return new Figure(text, "w", null);
    }
  }
}
