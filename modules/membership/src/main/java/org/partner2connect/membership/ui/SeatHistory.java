package org.partner2connect.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.membership.directory.GenevaDays;
import org.partner2connect.membership.directory.SeatRecord;
import org.partner2connect.uikit.LabelledTable;

/** Who sat for an organisation before, as what and from when to when. */
final class SeatHistory extends Div {

  SeatHistory(List<SeatRecord> terms) {
    addClassName("seats");
    var ended = terms.stream().filter(term -> term.until() != null).toList();
    if (ended.isEmpty()) {
      var none = new Paragraph(getTranslation("membership.ui.history.none"));
      none.addClassName("quiet");
      add(none);
      return;
    }
    var table =
        new LabelledTable(
            getTranslation("membership.ui.history"),
            "membership.ui.people",
            List.of("name", "role", "since", "until"));
    for (var term : ended) {
      var until = term.until();
      table.row(
          LabelledTable.isolated(term.name()),
          new Span(getTranslation("membership.role." + term.role())),
          new Span(GenevaDays.of(term.since(), getLocale())),
          new Span(until == null ? "" : GenevaDays.of(until, getLocale())));
    }
    add(table);
  }
}
