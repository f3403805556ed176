package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partner2connect.commitments.CommitmentHistory.Correction;
import org.partner2connect.uikit.LabelledTable;

/** Every value that was changed after publication: before, after, and why. */
final class CorrectionTable extends LabelledTable {

  private final transient FieldWords words;

  CorrectionTable(List<Correction> corrections, FieldWords words, Locale reader) {
    super(
        "commitments.ui.table.corrections",
        Stream.of("field", "before", "after", "reason", "at").toList());
    addClassName("pledge-corrections");
    this.words = words;
    corrections.reversed().forEach(correction -> show(correction, reader));
  }

  private void show(Correction correction, Locale reader) {
    var before = Said.name(words.value(correction.field(), correction.before(), reader));
    before.addClassName("pledge-before");
    var after = Said.name(words.value(correction.field(), correction.after(), reader));
    after.addClassName("pledge-after");
    row(
        new Span(words.label(correction.field(), reader)),
        before,
        after,
        Said.name(correction.reason()),
        Moments.dayOf(correction.at(), reader));
  }
}
