package org.partner2connect.calendar.ui;

import java.util.function.Consumer;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.uikit.AskingDialog;

/** Asks what the calendar is to say about an event. */
final class EventDialog extends AskingDialog {

  private final String what;
  private final EventForm form;
  private final transient EventKeeping keeping;
  private final transient Consumer<EventDetails> deed;

  EventDialog(String what, EventDraft draft, EventKeeping keeping, Consumer<EventDetails> deed) {
    this.what = what;
    this.keeping = keeping;
    this.deed = deed;
    this.form = new EventForm(draft);
    say(
        getTranslation("calendar.ui." + what + ".head"),
        getTranslation("calendar.ui." + what + ".go"));
    ask(form);
  }

  @Override
  protected void next() {
    form.read()
        .ifPresent(
            event -> keeping.confirm(what, event.title().in(getLocale()), () -> publish(event)));
  }

  private void publish(EventDetails event) {
    keeping.attempt(() -> deed.accept(event)).ifPresentOrElse(this::tell, this::close);
  }
}
