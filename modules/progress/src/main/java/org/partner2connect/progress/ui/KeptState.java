package org.partner2connect.progress.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.Geneva;

/** Says whether everything that was typed is kept. */
final class KeptState extends Span {

  KeptState() {
    addClassName("progress-state");
    getElement().setAttribute("role", "status");
  }

  /** When it was kept last, if ever. */
  void show(@Nullable Instant at) {
    if (at != null) {
      say(true, getTranslation("progress.ui.saved", Geneva.written(at, getLocale())));
    }
  }


  void failed(String why) {
    say(false, getTranslation("progress.ui.unsaved", why));
  }

  private void say(boolean good, String text) {
    setText(text);
    setClassName("is-saved", good);
    setClassName("is-failed", !good);
  }
}
