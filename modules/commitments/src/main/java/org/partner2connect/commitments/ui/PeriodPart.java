package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.uikit.DayField;
import org.partner2connect.uikit.WrittenDays;

/** From when to when. */
final class PeriodPart extends FormPart {

  private static final int PAUSE = 600;

  private final transient FormFields fields;
  private final DayField starts = new DayField(text("field.starts"), getLocale());
  private final DayField ends = new DayField(text("field.ends"), getLocale());
  private final TextField note = new TextField(text("field.periodNote"));

  PeriodPart(FormFields fields) {
    super("when");
    this.fields = fields;
    starts.setManualValidation(true);
    ends.setManualValidation(true);
    starts.addValueChangeListener(change -> ends.setInitialPosition(change.getValue()));
    note.setHelperText(text("field.periodNote.hint"));
    note.setMaxLength(Drafts.LONGEST_NOTE);
    note.setWidthFull();
    note.setManualValidation(true);
    note.setValueChangeMode(ValueChangeMode.LAZY);
    note.setValueChangeTimeout(PAUSE);
    var row = new Div(fields.add("starts", starts), fields.add("ends", ends));
    row.addClassName("pledge-pair");
    body().add(row, fields.add("periodNote", note));
  }

  @Override
  void show(CommitmentContent content) {
    starts.setValue(content.period().starts());
    ends.setValue(content.period().ends());
    note.setValue(Optional.ofNullable(content.period().note()).orElse(""));
  }

  /** A period that runs backwards is kept without its end. */
  @Override
  CommitmentContent into(CommitmentContent content) {
    return content.withPeriod(
        new Period(
            starts.getValue(),
            backwards() ? null : ends.getValue(),
            note.isEmpty() ? null : note.getValue()));
  }

  @Override
  List<String> check() {
    if (backwards()) {
      fields.tell(
          "ends",
          text("day.backwards", WrittenDays.of(starts.getValue(), FormatStyle.LONG, getLocale())));
      return List.of("ends");
    }
    if (!ends.isEmpty() && fields.has("ends")) {
      fields.tell("ends", "");
    }
    return List.of();
  }

  private boolean backwards() {
    return !starts.isEmpty() && !ends.isEmpty() && ends.getValue().isBefore(starts.getValue());
  }
}
