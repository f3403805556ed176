package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentDetail;

/** How a commitment is called. */
final class Titles {

  private Titles() {}

  /** Its title, or that it has none. */
  static String of(CommitmentDetail detail, Component page, Locale reader) {
    var title = detail.title(reader);
    return title.isBlank() ? page.getTranslation("commitments.ui.untitled") : title;
  }

  /** Its number where it has one, else its title. */
  static String name(CommitmentDetail detail, Component page, Locale reader) {
    var reference = detail.reference();
    return reference == null ? of(detail, page, reader) : reference;
  }
}
