package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks for a reason or a note before something is done, repeats what it is about and says what
 * follows. What is refused is told in the dialog, which stays open with what was typed.
 */
final class ReasonDialog extends Dialog {

  private final transient Function<String, Optional<String>> deed;
  private final String key;
  private final int longest;
  private final Paragraph problem = new Paragraph();
  private final TextArea reason = new TextArea();
  private final Button go;

  /**
   * @param what the middle of the keys of title, consequence, label and button
   * @param about the name of what it is about
   * @param longest how many characters are accepted
   * @param deed does it; answers what stands against it, if anything does
   */
  ReasonDialog(
      String what, String about, int longest, Function<String, Optional<String>> deed) {
    this.longest = longest;
    this.deed = deed;
    key = "commitments.ui." + what;
    setHeaderTitle(getTranslation(key + ".title", about));
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    reason.setLabel(getTranslation(key + ".label"));
    reason.setHelperText(getTranslation(key + ".hint"));
    reason.setWidthFull();
    reason.setMinRows(4);
    reason.setMaxRows(12);
    reason.setManualValidation(true);
    var content = new Div(new Paragraph(getTranslation(key + ".what", about)), problem, reason);
    content.addClassName("pledge-dialog");
    add(content);
    go = new Button(getTranslation(key + ".go"), click -> go());
    go.setDisableOnClick(true);
    go.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("commitments.ui.back"), click -> close()), go);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            reason.focus();
          }
        });
  }

  /** Marks what cannot simply be undone. */
  ReasonDialog destructive() {
    go.removeThemeVariants(ButtonVariant.PRIMARY);
    go.addThemeVariants(ButtonVariant.ERROR);
    return this;
  }

  private void go() {
    try {
      var words = reason.getValue().strip();
      var missing =
          words.isEmpty()
              ? getTranslation(key + ".missing")
              : words.codePointCount(0, words.length()) > longest
                  ? getTranslation(
                      "commitments.ui.long", longest, words.codePointCount(0, words.length()))
                  : "";
      reason.setErrorMessage(missing);
      reason.setInvalid(!missing.isEmpty());
      if (missing.isEmpty()) {
        deed.apply(words).ifPresentOrElse(this::tell, this::close);
      } else {
        reason.focus();
      }
    } finally {
      go.setEnabled(true);
    }
  }

  private void tell(String text) {
    problem.setText(text);
    problem.setVisible(true);
  }
}
