package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that needs no words: names it and says what follows. */
final class Asking {

  private Asking() {}

  /**
   * @param what the middle of the keys of title, consequence and button
   * @param about the name of what it is about
   */
  static void before(String what, String about, Runnable deed) {
    open(what, about, deed, false);
  }

  /** The same for what cannot be undone. */
  static void beforeLosing(String what, String about, Runnable deed) {
    open(what, about, deed, true);
  }

  private static void open(String what, String about, Runnable deed, boolean destructive) {
    var ui = UI.getCurrent();
    var key = "commitments.ui." + what;
    var dialog =
        new ConfirmDialog(
            ui.getTranslation(key + ".title", about),
            ui.getTranslation(key + ".what", about),
            ui.getTranslation(key + ".go"),
            confirmed -> deed.run());
    dialog.setCancelable(true);
    dialog.setCancelText(ui.getTranslation("commitments.ui.back"));
    if (destructive) {
      dialog.setConfirmButtonTheme("error");
    }
    dialog.open();
  }
}
