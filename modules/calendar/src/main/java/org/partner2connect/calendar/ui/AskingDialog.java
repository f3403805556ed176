package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog that asks for something, and closes only when it was done or given up. */
abstract class AskingDialog extends Dialog {

  private final Paragraph problem = new Paragraph();

  /**
   * @param what what is asked for, the end of the message keys
   */
  AskingDialog(String what) {
    addClassName("asking");
    setHeaderTitle(getTranslation("calendar.ui." + what + ".head"));
    setCloseOnOutsideClick(false);
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    var go = new Button(getTranslation("calendar.ui." + what + ".go"), click -> next());
    go.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("calendar.ui.back"), click -> close()), go);
  }

  /** Puts the fields under the place where a problem is told. */
  final void show(Component... fields) {
    add(problem);
    add(fields);
  }

  /** Tells what stands against it and keeps what was typed. */
  final void tell(String text) {
    problem.setText(text);
    problem.setVisible(true);
  }

  /** Looks at the answers and, when they are good, asks whether to publish them. */
  abstract void next();
}
