package org.partner2connect.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names the consequence of a deed before it is done, and asks for the words that it needs. What is
 * refused is told in the dialog, which stays open with what was typed.
 */
final class AskingDialog extends Dialog {

  private final transient Function<String, Optional<String>> deed;
  private final TextArea words = new TextArea();
  private final Button confirm;

  /**
   * @param title repeats the name of what it is about
   * @param deed does it with what was typed; answers what stands against it, if anything does
   */
  AskingDialog(
      String title,
      String consequence,
      String confirmation,
      Function<String, Optional<String>> deed) {
    this.deed = deed;
    setHeaderTitle(title);
    setWidth("34rem");
    setMaxWidth("100%");
    words.setWidthFull();
    words.setMinRows(4);
    words.setMaxRows(14);
    words.setManualValidation(true);
    words.setVisible(false);
    words.getElement().setAttribute("dir", "auto");
    var content = new Div(new Paragraph(consequence), words);
    content.addClassName("progress-dialog");
    add(content);
    confirm = new Button(confirmation, click -> confirm());
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    getFooter()
        .add(new Button(getTranslation("progress.ui.cancel"), click -> close()), confirm);
    addOpenedChangeListener(change -> focus(change.isOpened()));
  }

  /** Asks for words. */
  AskingDialog words(String label, String hint) {
    words.setLabel(label);
    words.setHelperText(hint);
    words.setVisible(true);
    setCloseOnOutsideClick(false);
    return this;
  }

  /** Marks what cannot simply be undone. */
  AskingDialog destructive() {
    confirm.removeThemeVariants(ButtonVariant.PRIMARY);
    confirm.addThemeVariants(ButtonVariant.ERROR);
    return this;
  }

  private void focus(boolean opened) {
    if (opened && words.isVisible()) {
      words.focus();
    } else if (opened) {
      confirm.focus();
    }
  }

  private void confirm() {
    try {
      deed.apply(words.getValue()).ifPresentOrElse(this::refuse, this::close);
    } finally {
      confirm.setEnabled(true);
    }
  }

  private void refuse(String why) {
    words.setVisible(true);
    words.setErrorMessage(why);
    words.setInvalid(true);
    words.focus();
  }
}
