package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table that turns into labelled blocks on a small screen. */
final class Table extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> columns;

  /**
   * @param label what the table shows, for those who hear it
   * @param columns the headings, translated
   */
  Table(String label, List<String> columns) {
    this.columns = List.copyOf(columns);
    addClassName("scroll");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", label);
    var head = new NativeTableRow();
    columns.forEach(column -> head.add(header("col", new Span(column))));
    table.getHead().add(head);
    add(table);
  }

  /** Adds a row; the first component heads it. */
  void row(Component... cells) {
    var row = new NativeTableRow();
    row.add(header("row", cells[0]));
    for (int i = 1; i < cells.length; i++) {
      var cell = new NativeTableCell(cells[i]);
      cell.getElement().setAttribute("data-label", columns.get(i));
      row.add(cell);
    }
    table.getBody().add(row);
  }

  /** A text that may run in either direction. */
  static Component isolated(String text) {
    var span = new Span();
    span.getElement().appendChild(new Element("bdi").setText(text));
    return span;
  }

  private static NativeTableHeaderCell header(String scope, Component content) {
    var header = new NativeTableHeaderCell(content);
    header.getElement().setAttribute("scope", scope);
    return header;
  }
}
