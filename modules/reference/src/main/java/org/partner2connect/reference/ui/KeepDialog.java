package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.AskingDialog;
import org.partner2connect.uikit.DayField;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Asks for a change of a list and its source, and says beforehand what it means for figures. Closes
 * only when it was done or given up; a refusal is shown at its field, and the answers are kept.
 */
abstract class KeepDialog extends AskingDialog {

  final transient Draft draft;
  final Binder<Draft> binder = new Binder<>();
  private final String what;
  private final transient ListKeeping keeping;
  private final Paragraph effect = new Paragraph();
  private final FormLayout form = new FormLayout();
  private final transient Map<String, HasValidationProperties> places = new HashMap<>();

  /**
   * @param what what is asked for, a part of the message keys
   * @param subject what it is done to; empty when that is asked for
   */
  KeepDialog(String what, String subject, Draft draft, ListKeeping keeping) {
    this.what = what;
    this.draft = draft;
    this.keeping = keeping;
    addClassName("keep-dialog");
    var key = "reference.ui." + what;
    say(getTranslation(key + ".head", subject), getTranslation(key + ".go"));
    effect.addClassName("note-box");
    effect.getElement().setAttribute("role", "status");
    form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32rem", 2));
    ask(form, effect);
  }

  /** To be called when all other fields are there: asks for the source and shows what is known. */
  final void complete() {
    var source = new TextField(getTranslation("reference.ui.source"));
    source.setHelperText(getTranslation("reference.ui.source.hint"));
    source.setRequiredIndicatorVisible(true);
    put(source, 2);
    binder.forField(source).withValidator(Rules.line(this)).bind(d -> d.source, Draft::sourced);
    binder.readBean(draft);
    binder.addValueChangeListener(change -> showEffect());
    showEffect();
  }

  /** Gives a field its place in the form. */
  final void put(Component field, int columns) {
    form.add(field, columns);
  }

  /** Asks for a day; the message of what is missing names it when it has to be there. */
  final DayField day(
      String name,
      boolean required,
      ValueProvider<Draft, @Nullable LocalDate> get,
      Setter<Draft, @Nullable LocalDate> set) {
    var field = new DayField(getTranslation("reference.ui." + name), getLocale());
    put(field, 1);
    var binding = binder.forField(field);
    if (required) {
      binding = binding.asRequired(getTranslation("reference.ui." + name + ".missing"));
    }
    binding.withValidator(Rules.day(this)).bind(get, set);
    return field;
  }

  /** Says at that field when the refusal with that key comes. */
  final void tellAt(HasValidationProperties field, String refusal) {
    places.put(refusal, field);
  }

  /** What the change means, as far as the answers go; empty while they do not go far enough. */
  abstract String effect();

  /** Does it, with the answers in the draft. */
  abstract void keep();

  private void showEffect() {
    String text;
    try {
      text = effect();
    } catch (Refusal doNotFit) {
      text = "";
    }
    effect.setText(text);
    effect.setVisible(!text.isEmpty());
  }

  @Override
  protected final void next() {
    if (!binder.writeBeanIfValid(draft)) {
      return;
    }
    try {
      keep();
    } catch (Refusal refusal) {
      tell(refusal);
      return;
    } catch (OptimisticLockingFailureException conflict) {
      tell(keeping.failures().explain(conflict, getLocale()));
      return;
    }
    close();
    keeping.done(getTranslation("reference.ui." + what + ".done"));
  }

  private void tell(Refusal refusal) {
    var text = keeping.failures().explain(refusal, getLocale());
    var field = places.get(refusal.messageKey());
    if (field == null) {
      tell(text);
    } else {
      field.setErrorMessage(text);
      field.setInvalid(true);
    }
  }
}
