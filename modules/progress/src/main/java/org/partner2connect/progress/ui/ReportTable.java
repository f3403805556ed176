package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table that turns into labelled blocks on a small screen. */
final class ReportTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> headings;

  /**
   * @param name what it lists
   * @param columns the ends of the keys of their headings
   */
  ReportTable(String name, List<String> columns) {
    headings =
        columns.stream().map(column -> getTranslation("progress.ui.column." + column)).toList();
    addClassNames("scroll", "progress-table");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", name);
    var head = new NativeTableRow();
    headings.forEach(
        heading -> {
          var cell = new NativeTableHeaderCell(heading);
          cell.getElement().setAttribute("scope", "col");
          head.add(cell);
        });
    table.getHead().add(head);
    add(table);
  }

  /** Adds a row; the first component heads it. */
  void row(Component... cells) {
    var row = new NativeTableRow();
    var first = new NativeTableHeaderCell(cells[0]);
    first.getElement().setAttribute("scope", "row");
    row.add(first);
    for (int i = 1; i < cells.length; i++) {
      var cell = new NativeTableCell(cells[i]);
      cell.getElement().setAttribute("data-label", headings.get(i));
      row.add(cell);
    }
    table.getBody().add(row);
  }
}
