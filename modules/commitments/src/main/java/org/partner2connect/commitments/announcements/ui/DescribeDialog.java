package org.partner2connect.commitments.announcements.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.partner2connect.commitments.announcements.RunLine;
import org.partner2connect.commitments.announcements.RunOfShow;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.AskingDialog;

/** Asks who takes the floor, and for a note; keeps what was typed until it is saved. */
final class DescribeDialog extends AskingDialog {

  /** Saves both; answers what stands against it, or nothing. */
  interface Saving {
    String save(String speaker, String note);
  }

  private final transient Saving saving;
  private final TextField speaker = new TextField();
  private final TextArea note = new TextArea();

  DescribeDialog(RunLine line, Saving saving) {
    this.saving = saving;
    say(
        getTranslation("commitments.announcements.describe.title", line.reference()),
        getTranslation("commitments.announcements.describe.save"));
    setWidth("34rem");
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
    ask(speaker, note);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            speaker.focus();
          }
        });
  }

  @Override
  protected void next() {
    boolean good =
        accepts(speaker, speaker.getValue(), RunOfShow::checkedSpeaker)
            & accepts(note, note.getValue(), RunOfShow::checkedNote);
    if (good) {
      var refused = saving.save(speaker.getValue(), note.getValue());
      if (refused.isEmpty()) {
        close();
      } else {
        tell(refused);
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
