package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import java.util.List;
import org.partner2connect.identity.PersonId;

/**
 * Offers what somebody typed into this draft on this device and the server never got. Nothing is
 * seen of it where nothing is kept.
 */
@Tag("p2c-pledge-kept")
@JsModule("./commitments/pledge-kept.ts")
@Uses(Button.class)
final class KeptOnDevice extends Component {

  /** Under this name the device keeps a draft that the server does not know of yet. */
  static final String NEW = "new";

  KeptOnDevice(PersonId writer, String draft) {
    getElement().setAttribute("data-person", writer.toString()).setAttribute("data-draft", draft);
    for (var words : List.of("name", "found", "again", "restore", "discard")) {
      getElement().setAttribute("data-" + words, getTranslation("commitments.ui.kept." + words));
    }
    getElement().getClassList().add("note-box");
    getElement().getClassList().add("warn");
  }

  /** The draft is called so from now on. */
  void named(String draft) {
    getElement().callJsFunction("called", draft);
  }
}
