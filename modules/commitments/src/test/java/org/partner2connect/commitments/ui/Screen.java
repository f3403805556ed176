package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Someone;
import p2c.runtime.TestSignIn;

/** What every test of a view does. */
final class Screen {

  private Screen() {}

  static void signIn(Someone person, String... realmRoles) {
    TestSignIn.signIn(CommitmentFixtures.signedIn(person, realmRoles));
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  static void open(String address) {
    var parts = address.split("\\?", 2);
    UI.getCurrent()
        .navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
  }

  static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
