package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.insights.rollup.ErrataWords;
import org.partner2connect.insights.rollup.Erratum;

/** What has been corrected since a report was made. */
final class ErrataTable extends Div {

  private static final List<String> COLUMNS =
      List.of("subject", "day", "field", "before", "after", "reason");

  ErrataTable(List<Erratum> errata, ErrataWords words) {
    addClassName("reports-table");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", getTranslation("insights.rollup.ui.errata.region"));
    var table = new NativeTable();
    var head = new NativeTableRow();
    for (var column : COLUMNS) {
      var heading = new NativeTableHeaderCell(label(column));
      heading.getElement().setAttribute("scope", "col");
      head.add(heading);
    }
    table.getHead().add(head);
    errata.forEach(one -> table.getBody().add(row(one, words)));
    add(table);
  }

  private NativeTableRow row(Erratum one, ErrataWords words) {
    var subject = new NativeTableHeaderCell(one.subject());
    subject.getElement().setAttribute("scope", "row");
    var row = new NativeTableRow();
    row.add(
        subject,
        cell("day", words.day(one)),
        cell("field", words.field(one)),
        cell("before", words.before(one)),
        cell("after", words.after(one)),
        cell("reason", words.reason(one)));
    return row;
  }

  private NativeTableCell cell(String column, String text) {
    var value = new Span(text);
    value.getElement().setAttribute("dir", "auto");
    var cell = new NativeTableCell();
    cell.add(value);
    cell.getElement().setAttribute("data-label", label(column));
    return cell;
  }

  private String label(String column) {
    return getTranslation("insights.rollup.column." + column);
  }
}
