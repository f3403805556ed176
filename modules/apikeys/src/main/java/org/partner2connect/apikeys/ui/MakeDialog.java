package org.partner2connect.apikeys.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.apikeys.KeyDays;
import org.partner2connect.apikeys.KeyPurpose;
import org.partner2connect.apikeys.NewKey;
import org.partner2connect.uikit.AskingDialog;
import org.partner2connect.uikit.DayField;
import org.partner2connect.uikit.WrittenDays;

/** Asks what a new key is for; the next dialog shows it, once. */
final class MakeDialog extends AskingDialog {

  private final transient KeyDesk desk;
  private final transient Consumer<String> made;
  private final TextField name = new TextField();
  private final RadioButtonGroup<KeyPurpose> purpose = new RadioButtonGroup<>();
  private final DayField lastDay;

  /**
   * @param made is told the name of the key once the reader has it
   */
  MakeDialog(KeyDesk desk, Consumer<String> made) {
    this.desk = desk;
    this.made = made;
    setWidth("34rem");
    say(text("title"), text("go"));
    name.setLabel(getTranslation("apikeys.ui.name"));
    name.setHelperText(text("name.hint"));
    name.setMaxLength(NewKey.LONGEST_NAME);
    name.setManualValidation(true);
    name.setWidthFull();
    purpose.setLabel(getTranslation("apikeys.ui.purpose"));
    purpose.setItems(KeyPurpose.values());
    purpose.setItemLabelGenerator(one -> getTranslation("apikeys.purpose." + one));
    purpose.setManualValidation(true);
    var latest = KeyDays.latest(desk.clock());
    lastDay = new DayField(text("last-day"), getLocale());
    lastDay.setHelperText(getTranslation("apikeys.ui.make.last-day.hint", written(latest)));
    lastDay.setMin(KeyDays.today(desk.clock()));
    lastDay.setMax(latest);
    lastDay.setValue(latest);
    lastDay.setManualValidation(true);
    ask(name, purpose, lastDay);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            name.focus();
          }
        });
  }

  @Override
  protected void next() {
    var chosen = purpose.getValue();
    var day = lastDay.getValue();
    wrong(name, name.getValue().isBlank() ? text("name.missing") : "");
    wrong(purpose, chosen == null ? text("purpose.missing") : "");
    wrong(lastDay, problemOf(day));
    if (chosen != null && day != null && noneInvalid()) {
      make(new NewKey(name.getValue().strip(), chosen, day));
    }
  }

  private void make(NewKey wanted) {
    try {
      var key = desk.ring().make(wanted);
      close();
      new SecretDialog(wanted.name(), key.secret(), () -> made.accept(wanted.name())).open();
    } catch (RuntimeException failure) {
      tell(desk.failures().explain(failure, getLocale()));
    }
  }

  private String problemOf(@Nullable LocalDate day) {
    var latest = KeyDays.latest(desk.clock());
    return day == null || day.isBefore(KeyDays.today(desk.clock())) || day.isAfter(latest)
        ? getTranslation("apikeys.ui.make.last-day.bad", written(latest))
        : "";
  }

  private boolean noneInvalid() {
    return Stream.<HasValidationProperties>of(name, purpose, lastDay)
        .noneMatch(HasValidationProperties::isInvalid);
  }

  private static void wrong(HasValidationProperties field, String problem) {
    field.setErrorMessage(problem);
    field.setInvalid(!problem.isEmpty());
  }

  private String written(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.LONG, getLocale());
  }

  private String text(String key) {
    return getTranslation("apikeys.ui.make." + key);
  }
}
