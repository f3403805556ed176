package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.opportunities.OpportunityRules;

/**
 * Says what follows, and asks for a message or a reason. What is refused is told in the dialog,
 * which stays open with what was typed.
 */
final class WordsDialog extends Dialog {

  private final String key;
  private final boolean optional;
  private final transient Function<String, Optional<String>> deed;
  private final Paragraph problem = new Paragraph();
  private final Div content = new Div();
  private final TextArea words = new TextArea();
  private final Button go;

  /**
   * @param what the middle of the keys of title, consequence, label, hint and button
   * @param about the number of what it is about
   * @param optional whether it may be left empty
   * @param deed does it; answers what stands against it, if anything does
   */
  WordsDialog(
      String what, String about, boolean optional, Function<String, Optional<String>> deed) {
    this.key = "opportunities.ui.dialog." + what;
    this.optional = optional;
    this.deed = deed;
    setHeaderTitle(getTranslation(key + ".title", about));
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    words.setLabel(getTranslation(key + ".label"));
    words.setHelperText(getTranslation(key + ".hint"));
    words.setWidthFull();
    words.setMinRows(4);
    words.setMaxRows(12);
    words.setManualValidation(true);
    content.addClassName("opp-dialog");
    content.add(new Paragraph(getTranslation(key + ".what", about)), problem, words);
    add(content);
    go = new Button(getTranslation(key + ".go"), click -> go());
    go.setDisableOnClick(true);
    go.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("opportunities.ui.back"), click -> close()), go);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            words.focus();
          }
        });
  }

  /** Marks what cannot simply be undone. */
  WordsDialog destructive() {
    go.removeThemeVariants(ButtonVariant.PRIMARY);
    go.addThemeVariants(ButtonVariant.ERROR);
    return this;
  }

  /** Asks for something else before the words. */
  WordsDialog with(Component field) {
    content.addComponentAtIndex(2, field);
    return this;
  }

  private void go() {
    try {
      var wrong = problem();
      words.setErrorMessage(wrong);
      words.setInvalid(!wrong.isEmpty());
      if (wrong.isEmpty()) {
        deed.apply(words.getValue().strip()).ifPresentOrElse(this::tell, this::close);
      } else {
        words.focus();
      }
    } finally {
      go.setEnabled(true);
    }
  }

  private String problem() {
    var typed = words.getValue().strip();
    if (optional && typed.isEmpty()) {
      return "";
    }
    try {
      OpportunityRules.words(typed);
      return "";
    } catch (Refusal refusal) {
      return typed.isEmpty()
          ? getTranslation(key + ".missing")
          : getTranslation(refusal.messageKey(), refusal.arguments().toArray());
    }
  }

  private void tell(String text) {
    problem.setText(text);
    problem.setVisible(true);
  }
}
