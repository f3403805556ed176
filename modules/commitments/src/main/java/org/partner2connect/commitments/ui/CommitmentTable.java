package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentRow;
import org.partner2connect.uikit.LabelledTable;

/** Commitments in a list: what they are, how they stand, and what waits for whom. */
final class CommitmentTable extends LabelledTable {

  CommitmentTable(List<CommitmentRow> rows, Locale reader) {
    super("commitments.ui.table.list", List.of("title", "state", "waiting", "amount", "changed"));
    rows.forEach(
        row ->
            row(
                RowWords.title(row, CommitmentsNavigation.address(row.id()), this),
                StateBadge.of(row.status()),
                waiting(row),
                MoneyText.cell(row.amount(), row.currency(), reader),
                Moments.dayOf(row.changedAt(), reader)));
  }

  private Component waiting(CommitmentRow row) {
    var waiting = new Div(new Span(getTranslation("commitments.ui.waits." + row.status())));
    if (row.pending() > 0) {
      var partners = new Span(getTranslation("commitments.ui.waits.partners", row.pending()));
      partners.addClassNames("quiet", "pledge-under");
      waiting.add(partners);
    }
    return waiting;
  }

  /** What every list says of a commitment in the same words. */
  static final class RowWords {

    private RowWords() {}

    /** The title as a link, with number and lead under it. */
    static Component title(CommitmentRow row, String address, Component page) {
      var title =
          row.title().isBlank() ? page.getTranslation("commitments.ui.untitled") : row.title();
      var link = new Anchor(address, title);
      link.addClassName("t");
      link.getElement().setAttribute("dir", "auto");
      var reference = row.reference();
      var under =
          Said.name(
              reference == null
                  ? row.leadName()
                  : page.getTranslation("commitments.ui.review.by", reference, row.leadName()));
      under.addClassNames("quiet", "pledge-under");
      return new Div(link, under);
    }
  }
}
