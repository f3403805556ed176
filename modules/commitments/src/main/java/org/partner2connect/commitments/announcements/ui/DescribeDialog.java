package org.partner2connect.commitments.announcements.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.partner2connect.commitments.announcements.RunLine;
import org.partner2connect.commitments.announcements.RunOfShow;
import org.partner2connect.kernel.Refusal;

/** Asks who takes the floor, and for a note; keeps what was typed until it is saved. */
final class DescribeDialog extends Dialog {

  /** Saves both; answers what stands against it, or nothing. */
  interface Saving {
    String save(String speaker, String note);
  }

  private final transient Saving saving;
  private final Paragraph problem = new Paragraph();
  private final TextField speaker = new TextField();
  private final TextArea note = new TextArea();

  DescribeDialog(RunLine line, Saving saving) {
    this.saving = saving;
    setHeaderTitle(getTranslation("commitments.announcements.describe.title", line.reference()));
    setWidth("34rem");
    setMaxWidth("100%");
    // What somebody has typed is not lost to a click beside the dialog.
    setCloseOnOutsideClick(false);
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    speaker.setLabel(getTranslation("commitments.announcements.speaker"));
    speaker.setHelperText(getTranslation("commitments.announcements.speaker.hint"));
    speaker.setValue(line.speaker());
    speaker.setWidthFull();
    speaker.setManualValidation(true);
    note.setLabel(getTranslation("commitments.announcements.note"));
    note.setHelperText(getTranslation("commitments.announcements.note.hint"));
    note.setValue(line.note());
    note.setMinRows(3);
    note.setWidthFull();
    note.setManualValidation(true);
    var content = new Div(problem, speaker, note);
    content.addClassName("run-describe");
    add(content);
    var save =
        new Button(getTranslation("commitments.announcements.describe.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("uikit.close"), click -> close()), save);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            speaker.focus();
          }
        });
  }

  private void save() {
    boolean good =
        accepts(speaker, speaker.getValue(), RunOfShow::checkedSpeaker)
            & accepts(note, note.getValue(), RunOfShow::checkedNote);
    if (good) {
      var refused = saving.save(speaker.getValue(), note.getValue());
      problem.setText(refused);
      problem.setVisible(!refused.isEmpty());
      if (refused.isEmpty()) {
        close();
      }
    }
  }

  private boolean accepts(HasValidation field, String text, Consumer<String> rule) {
    try {
      rule.accept(text);
      field.setInvalid(false);
      return true;
    } catch (Refusal refusal) {
      field.setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
      field.setInvalid(true);
      return false;
    }
  }
}
