package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentHistory.Correction;
import org.partner2connect.uikit.LabelledTable;

/** What a correction would change: what is published now, and what would stand there. */
final class ChangeTable extends LabelledTable {

  ChangeTable(List<Correction> changes, FieldWords words, Locale reader) {
    super("commitments.ui.table.changes", List.of("field", "before", "after"));
    for (var change : changes) {
      var before = Said.name(words.value(change.field(), change.before(), reader));
      before.addClassName("pledge-before");
      var after = Said.name(words.value(change.field(), change.after(), reader));
      after.addClassName("pledge-after");
      row(new Span(words.label(change.field(), reader)), before, after);
    }
  }
}
