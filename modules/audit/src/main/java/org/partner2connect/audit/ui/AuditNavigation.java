package org.partner2connect.audit.ui;

import com.vaadin.flow.component.UI;

/**
 * Leads to the audit record, into which only the secretariat and the administrator are let, and to
 * everybody's own deeds.
 */
public final class AuditNavigation {

  static final String ROUTE = "audit";
  static final String OWN_ROUTE = "own-deeds";

  private AuditNavigation() {}

  /** The page's address, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }

  /** The address of the reader's own deeds, relative to the workspace. */
  public static String own() {
    return OWN_ROUTE;
  }

  /** Opens the page. */
  public static void open(UI ui) {
    ui.navigate(ROUTE);
  }
}
