package org.partner2connect.reference.ui;

import java.util.List;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.uikit.Ways;
import org.springframework.stereotype.Component;

/** The way to the reference lists in the drawer, for the administrator. */
@Component
class ReferenceWays implements Ways {

  private final CurrentPerson current;

  ReferenceWays(CurrentPerson current) {
    this.current = current;
  }

  @Override
  public List<Way> ways() {
    return current.isAdministrator()
        ? List.of(
            new Way(Part.SECRETARIAT, 900, "reference.ui.heading", ReferenceNavigation.address()))
        : List.of();
  }
}
