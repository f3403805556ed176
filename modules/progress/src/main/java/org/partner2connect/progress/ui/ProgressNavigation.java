package org.partner2connect.progress.ui;

import org.partner2connect.commitments.CommitmentId;

/** Leads to the pages of reports. All addresses are relative to the workspace. */
public final class ProgressNavigation {

  static final String REPORTS_ROUTE = "reports";
  static final String REPORT_ROUTE = REPORTS_ROUTE + "/:commitment";
  static final String PROGRESS_ROUTE = "progress-reports";

  private ProgressNavigation() {}

  /** The reports of the reader's own organisation, and those that concern its country. */
  public static String reports() {
    return REPORTS_ROUTE;
  }

  /** The report that is being written on that commitment. */
  public static String report(CommitmentId commitment) {
    return REPORTS_ROUTE + "/" + commitment;
  }

  /** The secretariat's list of reports that are wanted, and of what countries say. */
  public static String progress() {
    return PROGRESS_ROUTE;
  }
}
