package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentRow;

/** Commitments that may be the same promise; nothing is shown where there is none. */
final class Similar extends Div {

  Similar(List<CommitmentRow> rows, Locale reader) {
    setVisible(!rows.isEmpty());
    addClassNames("note-box", "warn");
    getElement().setAttribute("role", "group");
    var heading = new Paragraph(getTranslation("commitments.ui.review.similar", rows.size()));
    heading.addClassName("strong");
    var list = new UnorderedList();
    for (var row : rows) {
      list.add(
          new ListItem(
              CommitmentTable.RowWords.title(row, CommitmentsNavigation.address(row.id()), this),
              MoneyText.cell(row.amount(), row.currency(), reader)));
    }
    var why = new Paragraph(getTranslation("commitments.ui.review.similar.why"));
    why.addClassNames("small", "quiet");
    add(heading, list, why);
  }
}
