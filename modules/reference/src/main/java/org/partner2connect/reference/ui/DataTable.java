package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** A table that becomes blocks on a small screen. */
final class DataTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> labels;

  /**
   * @param name what the table holds, for listeners
   * @param columns the ends of the message keys of its headings
   */
  DataTable(String name, String... columns) {
    addClassName("scroll");
    getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", name);
    labels =
        Stream.of(columns).map(column -> getTranslation("reference.ui.column." + column)).toList();
    var head = new NativeTableRow();
    labels.forEach(
        label -> {
          var heading = new NativeTableHeaderCell(label);
          heading.getElement().setAttribute("scope", "col");
          head.add(heading);
        });
    table.getHead().add(head);
    add(table);
  }

  /** Adds a line, with a cell for each column. */
  NativeTableRow row(Component... cells) {
    var row = new NativeTableRow();
    for (int i = 0; i < cells.length; i++) {
      var cell = new NativeTableCell();
      cell.getElement().setAttribute("data-label", labels.get(i));
      cell.add(cells[i]);
      row.add(cell);
    }
    table.getBody().add(row);
    return row;
  }
}
