package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.UI;

/** Leads to the calendar in the workspace. */
public final class CalendarNavigation {

  static final String ROUTE = "calendar";

  private CalendarNavigation() {}

  /** The page's address, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }

  /** Opens the page. */
  public static void open(UI ui) {
    ui.navigate(ROUTE);
  }
}
