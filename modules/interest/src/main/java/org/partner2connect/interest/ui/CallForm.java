package org.partner2connect.interest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partner2connect.interest.Call;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;

/** Reference, opening and deadline of a call; says at each field what is wrong with it. */
final class CallForm extends Div {

  private static final int LONGEST_REFERENCE = 100;

  private final TextField reference = new TextField(text("reference"));
  private final DateTimePicker opensAt = new DateTimePicker(text("opening"));
  private final DateTimePicker deadline = new DateTimePicker(text("deadline"));
  private final Button save;

  /** What the secretariat wants of a call. */
  record Wanted(String reference, LocalDateTime opensAt, LocalDateTime deadline) {}

  /** Takes what was wanted; called with good values only. */
  interface Keeping {
    void keep(Wanted wanted);
  }

  CallForm(Optional<Call> call, Locale reader, Keeping keeping) {
    addClassName("eoi-call-form");
    reference.setHelperText(text("reference.hint"));
    reference.setManualValidation(true);
    opensAt.setHelperText(text("opening.hint"));
    deadline.setHelperText(text("deadline.hint"));
    prepare(opensAt, reader);
    prepare(deadline, reader);
    call.ifPresent(this::show);
    var consequence = new Paragraph(text("consequence"));
    consequence.addClassNames("small", "quiet");
    save = new Button(text(call.isPresent() ? "change" : "issue"), click -> save(keeping));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setDisableOnClick(true);
    var row = new Div(save);
    row.addClassName("row");
    add(reference, opensAt, deadline, consequence, row);
  }

  private void prepare(DateTimePicker picker, Locale reader) {
    picker.setLocale(reader);
    picker.setStep(Duration.ofMinutes(1));
    picker.setManualValidation(true);
    picker.setDateAriaLabel(text("date"));
    picker.setTimeAriaLabel(text("time"));
    var names = DateFormatSymbols.getInstance(reader);
    picker.setDatePickerI18n(
        new DatePickerI18n()
            .setMonthNames(Stream.of(names.getMonths()).limit(12).toList())
            .setWeekdays(Stream.of(names.getWeekdays()).skip(1).toList())
            .setWeekdaysShort(Stream.of(names.getShortWeekdays()).skip(1).toList())
            .setFirstDayOfWeek(1)
            .setToday(text("today"))
            .setCancel(getTranslation("interest.queue.cancel")));
  }

  private void show(Call call) {
    reference.setValue(call.reference());
    opensAt.setValue(call.opensAt());
    deadline.setValue(call.deadline());
  }

  private void save(Keeping keeping) {
    try {
      var opens = opensAt.getValue();
      var until = deadline.getValue();
      boolean good =
          List.of(checkReference(), checkOpening(), checkDeadline()).stream()
              .allMatch(Boolean::booleanValue);
      if (good && opens != null && until != null) {
        keeping.keep(new Wanted(reference.getValue().strip(), opens, until));
      } else {
        focusProblem();
      }
    } finally {
      save.setEnabled(true);
    }
  }

  private boolean checkReference() {
    var problem = "";
    try {
      Line.of(reference.getValue().strip(), LONGEST_REFERENCE);
    } catch (Refusal refusal) {
      problem =
          reference.getValue().isBlank()
              ? text("reference.missing")
              : getTranslation(refusal.messageKey(), refusal.arguments().toArray());
    }
    reference.setErrorMessage(problem);
    reference.setInvalid(!problem.isEmpty());
    return problem.isEmpty();
  }

  private boolean checkOpening() {
    return check(opensAt, opensAt.getValue() == null ? text("opening.missing") : "");
  }

  private boolean checkDeadline() {
    var opens = opensAt.getValue();
    var until = deadline.getValue();
    if (until == null) {
      return check(deadline, text("deadline.missing"));
    }
    return check(
        deadline,
        opens != null && !until.isAfter(opens)
            ? getTranslation(
                "interest.queue.call.deadline.before",
                Call.written(opens.atZone(Call.GENEVA), getLocale()))
            : "");
  }

  private static boolean check(DateTimePicker picker, String problem) {
    picker.setErrorMessage(problem);
    picker.setInvalid(!problem.isEmpty());
    return problem.isEmpty();
  }

  private void focusProblem() {
    if (reference.isInvalid()) {
      reference.focus();
    } else if (opensAt.isInvalid()) {
      opensAt.focus();
    } else {
      deadline.focus();
    }
  }

  private String text(String key) {
    return getTranslation("interest.queue.call." + key);
  }
}
