package org.partner2connect.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table that turns into labelled blocks on a small screen. */
@Tag("div")
public class LabelledTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> headings;

  /**
   * @param key the key of what the table shows, and the beginning of those of its headings
   * @param columns the ends of these keys
   */
  public LabelledTable(String key, List<String> columns) {
    this("", key, columns);
    called(getTranslation(key));
  }

  /**
   * @param name what the table shows, for those who hear it
   * @param key the beginning of the keys of its headings
   * @param columns the ends of these keys
   */
  public LabelledTable(String name, String key, List<String> columns) {
    headings = columns.stream().map(column -> getTranslation(key + "." + column)).toList();
    addClassName("labelled-table");
    getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    called(name);
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

  /** Says what the table shows, to those who hear it. */
  public final void called(String name) {
    getElement().setAttribute("aria-label", name);
  }

  /** Adds a row with a cell for each column; the first component heads it. */
  public final NativeTableRow row(Component... cells) {
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

  /** A text that may run in either direction. */
  public static Component isolated(String text) {
    var span = new Span();
    span.getElement().appendChild(new Element("bdi").setText(text));
    return span;
  }
}
