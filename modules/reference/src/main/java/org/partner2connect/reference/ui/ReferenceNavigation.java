package org.partner2connect.reference.ui;

import com.vaadin.flow.component.UI;

/** Leads to the reference lists; only the administrator is let in. */
public final class ReferenceNavigation {

  static final String ROUTE = "reference";
  static final String PILLARS = ROUTE + "/pillars";

  private ReferenceNavigation() {}

  /** The page's address, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }

  /** Opens the page. */
  public static void open(UI ui) {
    ui.navigate(ROUTE);
  }
}
