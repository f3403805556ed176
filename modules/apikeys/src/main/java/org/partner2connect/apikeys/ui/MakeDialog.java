package org.partner2connect.apikeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.partner2connect.uikit.WrittenDays;

/** Asks what a new key is for, then shows it, once. */
final class MakeDialog extends Dialog {

  private final transient KeyDesk desk;
  private final transient Consumer<String> made;
  private final TextField name = new TextField();
  private final RadioButtonGroup<KeyPurpose> purpose = new RadioButtonGroup<>();
  private final DatePicker lastDay = new DatePicker();
  private final Paragraph problem = new Paragraph();
  private final Button go = new Button();

  /**
   * @param made is told the name of the key once the reader has it
   */
  MakeDialog(KeyDesk desk, Consumer<String> made) {
    this.desk = desk;
    this.made = made;
    addClassName("keys-dialog");
    setHeaderTitle(text("title"));
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    problem.addClassName("wrong");
    problem.getElement().setAttribute("role", "alert");
    add(new Div(problem, name(), purpose(), lastDay()));
    go.setText(text("go"));
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setDisableOnClick(true);
    go.addClickListener(click -> go());
    getFooter().add(new Button(getTranslation("apikeys.ui.cancel"), click -> close()), go);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            name.focus();
          }
        });
  }

  private TextField name() {
    name.setLabel(getTranslation("apikeys.ui.name"));
    name.setHelperText(text("name.hint"));
    name.setMaxLength(NewKey.LONGEST_NAME);
    name.setManualValidation(true);
    name.setWidthFull();
    return name;
  }

  private RadioButtonGroup<KeyPurpose> purpose() {
    purpose.setLabel(getTranslation("apikeys.ui.purpose"));
    purpose.setItems(KeyPurpose.values());
    purpose.setItemLabelGenerator(one -> getTranslation("apikeys.purpose." + one));
    purpose.setManualValidation(true);
    return purpose;
  }

  private DatePicker lastDay() {
    var latest = KeyDays.latest(desk.clock());
    lastDay.setLabel(text("last-day"));
    lastDay.setHelperText(getTranslation("apikeys.ui.make.last-day.hint", written(latest)));
    lastDay.setLocale(WrittenDays.customs(getLocale()));
    lastDay.setMin(KeyDays.today(desk.clock()));
    lastDay.setMax(latest);
    lastDay.setValue(latest);
    lastDay.setManualValidation(true);
    return lastDay;
  }

  private void go() {
    try {
      problem.setText("");
      var chosen = purpose.getValue();
      var day = lastDay.getValue();
      tell(name, name.getValue().isBlank() ? text("name.missing") : "");
      tell(purpose, chosen == null ? text("purpose.missing") : "");
      tell(lastDay, problemOf(day));
      if (chosen != null && day != null && noneInvalid()) {
        var named = name.getValue().strip();
        var key = desk.ring().make(new NewKey(named, chosen, day));
        close();
        new SecretDialog(named, key.secret(), () -> made.accept(named)).open();
      }
    } catch (RuntimeException failure) {
      problem.setText(desk.failures().explain(failure, getLocale()));
    } finally {
      go.setEnabled(true);
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

  private static void tell(HasValidationProperties field, String problem) {
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
