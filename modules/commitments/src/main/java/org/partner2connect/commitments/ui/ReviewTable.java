package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRow;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.LabelledTable;

/** What was submitted, the oldest first; the open one is marked. */
final class ReviewTable extends LabelledTable {

  ReviewTable(List<CommitmentRow> rows, @Nullable CommitmentId opened, Locale reader) {
    super("commitments.ui.table.review", List.of("title", "area", "amount", "submitted"));
    for (var one : rows) {
      var row =
          row(
              CommitmentTable.RowWords.title(one, CommitmentsNavigation.review(one.id()), this),
              area(one),
              MoneyText.cell(one.amount(), one.currency(), reader),
              submitted(one, reader));
      if (one.id().equals(opened)) {
        row.addClassName("open");
        row.getElement().setAttribute("aria-current", "true");
      }
    }
  }

  private static Component area(CommitmentRow row) {
    var area = row.area();
    return area == null ? new Span() : new AreaMark(area.number(), area.name().replace('_', ' '));
  }

  private static Component submitted(CommitmentRow row, Locale reader) {
    var at = row.submittedAt();
    return at == null ? new Span() : Moments.dayOf(at, reader);
  }
}
