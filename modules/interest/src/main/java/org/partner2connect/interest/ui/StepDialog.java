package org.partner2connect.interest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.partner2connect.interest.Decisions;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;

/** Names the consequence of a step before it is taken, and asks for the words that it needs. */
final class StepDialog extends Dialog {

  private final transient Step.Kind kind;
  private final transient Consumer<Step> take;
  private final TextArea text = new TextArea();
  private final Button confirm;

  /**
   * @param title repeats the name of what it is about
   * @param consequence what happens
   * @param confirmation the verb on the button
   */
  StepDialog(
      Step.Kind kind, String title, String consequence, String confirmation, Consumer<Step> take) {
    this.kind = kind;
    this.take = take;
    this.confirm = new Button(confirmation, click -> confirm());
    setHeaderTitle(title);
    setWidth("34rem");
    setMaxWidth("100%");
    addClassName("eoi-dialog");
    var what = new Paragraph(consequence);
    var content = new Div(what);
    content.addClassName("eoi-dialog-content");
    if (kind.needsWords()) {
      content.add(words());
    }
    add(content);
    confirm.addThemeVariants(
        kind == Step.Kind.DECLINE ? ButtonVariant.ERROR : ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    var cancel = new Button(getTranslation("interest.queue.cancel"), click -> close());
    getFooter().add(cancel, confirm);
    // What somebody has typed is not lost to a click beside the dialog.
    setCloseOnOutsideClick(!kind.needsWords());
    addOpenedChangeListener(change -> focusFirst(change.isOpened()));
  }

  private Component words() {
    text.setLabel(getTranslation(kind.key("label")));
    text.setHelperText(getTranslation(kind.key("hint")));
    text.setWidthFull();
    text.setMinRows(4);
    text.setMaxRows(14);
    text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    text.addValueChangeListener(change -> refuse(""));
    text.setManualValidation(true);
    return text;
  }

  private void focusFirst(boolean opened) {
    if (opened && kind.needsWords()) {
      text.focus();
    } else if (opened) {
      confirm.focus();
    }
  }

  private void confirm() {
    var words = text.getValue().strip();
    var problem = kind.needsWords() ? problem(words) : "";
    if (problem.isEmpty()) {
      close();
      take.accept(new Step(kind, words));
    } else {
      refuse(problem);
      text.focus();
      confirm.setEnabled(true);
    }
  }

  private String problem(String words) {
    int length = words.codePointCount(0, words.length());
    if (words.isEmpty()) {
      return getTranslation(kind.key("missing"));
    }
    if (length > Decisions.LONGEST_TEXT) {
      return getTranslation("interest.form.long", Decisions.LONGEST_TEXT, length);
    }
    try {
      Line.of(words, Decisions.LONGEST_TEXT);
      return "";
    } catch (Refusal unstorable) {
      return getTranslation(unstorable.messageKey(), unstorable.arguments().toArray());
    }
  }

  private void refuse(String problem) {
    text.setErrorMessage(problem);
    text.setInvalid(!problem.isEmpty());
  }
}
