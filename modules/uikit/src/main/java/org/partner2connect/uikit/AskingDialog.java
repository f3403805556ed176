package org.partner2connect.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A dialog that asks for something, and closes only when it was done or given up: what is refused
 * is told in it, and what was typed stays.
 */
public abstract class AskingDialog extends Dialog {

  private final Paragraph problem = new Paragraph();
  private final Div content = new Div(problem);
  private final Button confirm = new Button();

  /** Says nothing yet; the texts follow in {@link #say}, the fields in {@link #ask}. */
  protected AskingDialog() {
    setMaxWidth("100%");
    // What somebody has typed is not lost to a click beside the dialog.
    setCloseOnOutsideClick(false);
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    content.addClassName("asking");
    add(content);
    confirm.addClickListener(click -> confirm());
    confirm.setDisableOnClick(true);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("uikit.back"), click -> close()), confirm);
  }

  /**
   * Says what the dialog is about.
   *
   * @param title repeats the name of what it is about
   * @param confirmation the verb on the button that does it
   */
  protected final void say(String title, String confirmation) {
    setHeaderTitle(title);
    confirm.setText(confirmation);
  }

  /** Asks for something, under what was asked for before. */
  protected final void ask(Component... fields) {
    content.add(fields);
  }

  /** Marks what cannot simply be undone. */
  protected final void warn() {
    confirm.removeThemeVariants(ButtonVariant.PRIMARY);
    confirm.addThemeVariants(ButtonVariant.ERROR);
  }

  /** Tells what stands against it and keeps what was typed. */
  protected final void tell(String text) {
    problem.setText(text);
    problem.setVisible(true);
  }

  /** Looks at the answers and, when they are good, does it; closes the dialog when it was done. */
  protected abstract void next();

  final Button confirmation() {
    return confirm;
  }

  private void confirm() {
    problem.setVisible(false);
    try {
      next();
    } finally {
      confirm.setEnabled(true);
    }
  }
}
