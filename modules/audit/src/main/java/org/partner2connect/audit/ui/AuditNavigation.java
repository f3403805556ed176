package org.partner2connect.audit.ui;

import com.vaadin.flow.component.UI;

/** Leads to the audit record; only the secretariat and the administrator are let in. */
public final class AuditNavigation {

  static final String ROUTE = "audit";

  private AuditNavigation() {}

  /** The page's address, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }

  /** Opens the page. */
  public static void open(UI ui) {
    ui.navigate(ROUTE);
  }
}
