package org.partner2connect.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.partner2connect.identity.PersonId;

/**
 * Deletes what is kept on the device of somebody who signs out; asks first when the server has not
 * acknowledged all of it.
 */
@Tag("p2c-farewell")
@JsModule("./drafting/p2c-farewell.ts")
public final class FarewellSection extends Component {

  /** Speaks to this person in this language. */
  public FarewellSection(PersonId person, Locale locale) {
    getElement().setProperty("person", person.toString());
    getElement().setPropertyMap("texts", EditorTexts.in(locale));
  }

  /** Runs {@code signOut} once nothing is left on the device, unless the person stays after all. */
  public void before(Runnable signOut) {
    getElement()
        .callJsFunction("leave")
        .then(
            Boolean.class,
            leaves -> {
              if (Boolean.TRUE.equals(leaves)) {
                signOut.run();
              }
            },
            failure -> signOut.run());
  }
}
