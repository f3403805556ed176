package org.partner2connect.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;

/** Names the consequence of a deed before it is done, and asks for the words that it needs. */
public final class WordsDialog extends AskingDialog {

  private final transient Function<String, Optional<String>> deed;
  private final Paragraph consequence = new Paragraph();
  private final TextArea words = new TextArea();
  private String missing = "";
  private int most;

  /**
   * @param key the beginning of the keys of title, consequence and button: title, what and go
   * @param about the name of what it is about
   * @param deed does it with what was typed; answers what stands against it, if anything does
   */
  public WordsDialog(String key, String about, Function<String, Optional<String>> deed) {
    this("", "", "", deed);
    say(getTranslation(key + ".title", about), getTranslation(key + ".go"));
    consequence.setText(getTranslation(key + ".what", about));
  }

  /**
   * @param title repeats the name of what it is about
   * @param consequence what happens
   * @param confirmation the verb on the button
   * @param deed does it with what was typed; answers what stands against it, if anything does
   */
  public WordsDialog(
      String title,
      String consequence,
      String confirmation,
      Function<String, Optional<String>> deed) {
    this.deed = deed;
    setWidth("34rem");
    setCloseOnOutsideClick(true);
    say(title, confirmation);
    this.consequence.setText(consequence);
    ask(this.consequence);
    words.setVisible(false);
    words.setWidthFull();
    words.setMinRows(4);
    words.setMaxRows(14);
    words.setManualValidation(true);
    words.addValueChangeListener(change -> wrong(""));
    words.getElement().setAttribute("dir", "auto");
    addOpenedChangeListener(change -> focus(change.isOpened()));
  }

  /**
   * Asks for words that have to be there.
   *
   * @param key the beginning of the keys of label, hint and what is said when nothing was written
   * @param longest how many characters are accepted
   */
  public WordsDialog needs(String key, int longest) {
    missing = getTranslation(key + ".missing");
    return takes(key, longest);
  }

  /** Asks for words that may be left out. */
  public WordsDialog takes(String key, int longest) {
    most = longest;
    words.setLabel(getTranslation(key + ".label"));
    words.setHelperText(getTranslation(key + ".hint"));
    words.setVisible(true);
    ask(words);
    setCloseOnOutsideClick(false);
    return this;
  }

  /** Asks for something else before the words. */
  public WordsDialog with(Component field) {
    ask(field);
    return this;
  }

  /** Marks what cannot simply be undone. */
  public WordsDialog destructive() {
    warn();
    return this;
  }

  @Override
  protected void next() {
    var typed = words.getValue().strip();
    var problem = problemOf(typed);
    wrong(problem);
    if (problem.isEmpty()) {
      deed.apply(typed).ifPresentOrElse(this::tell, this::close);
    } else {
      words.focus();
    }
  }

  private String problemOf(String typed) {
    if (typed.isEmpty()) {
      return missing;
    }
    int length = typed.codePointCount(0, typed.length());
    if (length > most) {
      return getTranslation("uikit.words.long", most, length);
    }
    try {
      Line.of(typed, most);
      return "";
    } catch (Refusal unstorable) {
      return getTranslation(unstorable.messageKey(), unstorable.arguments().toArray());
    }
  }

  private void wrong(String problem) {
    words.setErrorMessage(problem);
    words.setInvalid(!problem.isEmpty());
  }

  private void focus(boolean opened) {
    if (opened && words.isVisible()) {
      words.focus();
    } else if (opened) {
      confirmation().focus();
    }
  }
}
