package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.partner2connect.identity.PersonId;

/**
 * Says whether everything that was typed is kept. The element in the browser numbers what is typed
 * and says "Saving…" until its number comes back. Until then it keeps that on the device.
 */
@Tag("p2c-pledge-state")
@JsModule("./commitments/pledge-state.ts")
final class SaveState extends Component {

  /** How the draft stands. */
  enum Kind {
    /** Nothing is kept yet: nothing was changed in the new form. */
    NEW,
    /** The server has everything. */
    SAVED,
    /** The server has everything but what cannot be read. */
    PARTLY,
    /** The last change was not kept. */
    FAILED
  }

  private Kind kind = Kind.NEW;
  private String text = "";

  SaveState() {
    getElement()
        .setAttribute("data-saving", getTranslation("commitments.ui.state.saving"))
        .setAttribute("data-offline", getTranslation("commitments.ui.state.offline"))
        .setAttribute("data-device", getTranslation("commitments.ui.state.device"));
    say(Kind.NEW);
  }

  /** Whose draft this is on a device, and which: that is where what waits is kept. */
  void keepFor(PersonId writer, String draft) {
    getElement().setAttribute("data-person", writer.toString()).setAttribute("data-draft", draft);
  }

  /** The draft is called so from now on. */
  void named(String draft) {
    getElement().callJsFunction("called", draft);
  }

  /**
   * Shows how the draft stands.
   *
   * @param arguments what the sentence's placeholders stand for
   */
  void say(Kind next, Object... arguments) {
    var code = next.name().toLowerCase(Locale.ROOT);
    kind = next;
    text = getTranslation("commitments.ui.state." + code, arguments);
    getElement().setAttribute("data-kind", code).setAttribute("data-text", text);
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  /** What was typed up to that number has arrived; it is kept unless the state says otherwise. */
  @ClientCallable
  void typed(int count) {
    getElement().callJsFunction("acknowledge", count);
  }
}
