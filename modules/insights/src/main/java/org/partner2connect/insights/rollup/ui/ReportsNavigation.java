package org.partner2connect.insights.rollup.ui;

import java.util.UUID;

/**
 * Leads to the progress reports of the secretariat. All addresses are relative to the workspace.
 */
public final class ReportsNavigation {

  static final String ROUTE = "event-reports";

  private ReportsNavigation() {}

  /** The list of reports. */
  public static String list() {
    return ROUTE;
  }

  /** The page of a report. */
  static String address(UUID report) {
    return ROUTE + "/" + report;
  }
}
