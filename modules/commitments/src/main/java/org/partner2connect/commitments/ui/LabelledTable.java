package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table that turns into labelled blocks on a small screen. */
class LabelledTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> headings;

  /**
   * @param what the end of the key of the table's name, and the middle of those of its columns
   */
  LabelledTable(String what, List<String> columns) {
    var key = "commitments.ui.table." + what;
    headings = columns.stream().map(column -> getTranslation(key + "." + column)).toList();
    addClassNames("scroll", "pledge-table");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", getTranslation(key));
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

  /** Calls the table otherwise, where a page has several of its kind. */
  final void called(String name) {
    getElement().setAttribute("aria-label", name);
  }

  /** Adds a row; the first component heads it. */
  final NativeTableRow row(Component... cells) {
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
    return row;
  }
}
