package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.insights.rollup.ErrataWords;
import org.partner2connect.insights.rollup.Erratum;
import org.partner2connect.uikit.LabelledTable;

/** What has been corrected since a report was made. */
final class ErrataTable extends Div {

  private static final List<String> COLUMNS =
      List.of("subject", "day", "field", "before", "after", "reason");

  ErrataTable(List<Erratum> errata, ErrataWords words) {
    var table =
        new LabelledTable(
            getTranslation("insights.rollup.ui.errata.region"), "insights.rollup.column", COLUMNS);
    table.addClassName("reports-table");
    for (var one : errata) {
      table.row(
          new Span(one.subject()),
          text(words.day(one)),
          text(words.field(one)),
          text(words.before(one)),
          text(words.after(one)),
          text(words.reason(one)));
    }
    add(table);
  }

  private static Span text(String text) {
    var value = new Span(text);
    value.getElement().setAttribute("dir", "auto");
    return value;
  }
}
