package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import java.util.Optional;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.Failures;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What the secretariat does to events: asks, says what follows, and does it. A refusal is shown
 * where the answer was typed, and the answer is kept.
 */
final class EventKeeping {

  private final Announcements announcements;
  private final Failures failures;
  private final Runnable done;

  /**
   * @param done called when the calendar has changed
   */
  EventKeeping(Announcements announcements, Failures failures, Runnable done) {
    this.announcements = announcements;
    this.failures = failures;
    this.done = done;
  }

  void announce() {
    new EventDialog("announce", EventDraft.blank(), this, announcements::announce).open();
  }

  void change(CoalitionEventReference event) {
    var sequence = event.standing().sequence();
    new EventDialog(
            "change",
            EventDraft.of(event.details()),
            this,
            details -> announcements.change(event.id(), sequence, details))
        .open();
  }

  void cancel(CoalitionEventReference event) {
    var sequence = event.standing().sequence();
    var title = event.title().in(locale());
    new CancelDialog(title, this, reason -> announcements.cancel(event.id(), sequence, reason))
        .open();
  }

  /** Asks at once; there is nothing to type. */
  void restore(CoalitionEventReference event) {
    var ui = UI.getCurrent();
    var title = event.title().in(locale());
    confirm(
        "restore",
        title,
        () ->
            attempt(() -> announcements.restore(event.id(), event.standing().sequence()))
                .ifPresent(problem -> tell(ui, problem)));
  }

  /** Says what follows, with the event's title, and asks whether to go on. */
  void confirm(String what, String title, Runnable deed) {
    var ui = UI.getCurrent();
    var key = "calendar.ui." + what + ".confirm";
    var dialog =
        new ConfirmDialog(
            ui.getTranslation(key),
            ui.getTranslation(key + ".text", title),
            ui.getTranslation(key + ".yes"),
            confirmed -> deed.run());
    dialog.setCancelable(true);
    dialog.setCancelText(ui.getTranslation("uikit.back"));
    dialog.open();
  }

  /** Does it and shows the new calendar; answers what stands against it, if anything does. */
  Optional<String> attempt(Runnable deed) {
    try {
      deed.run();
      done.run();
      return Optional.empty();
    } catch (Refusal | OptimisticLockingFailureException problem) {
      return Optional.of(failures.explain(problem, locale()));
    }
  }

  private void tell(UI ui, String problem) {
    var dialog =
        new ConfirmDialog(
            ui.getTranslation("calendar.ui.failed"),
            problem,
            ui.getTranslation("uikit.back"),
            confirmed -> done.run());
    dialog.open();
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
