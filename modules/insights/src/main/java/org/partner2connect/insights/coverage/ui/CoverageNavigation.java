package org.partner2connect.insights.coverage.ui;

import org.partner2connect.actionplans.PlanId;

/** Leads to the coverage of a plan. */
public final class CoverageNavigation {

  static final String ROUTE = "coverage";

  private CoverageNavigation() {}

  /** The page's address, relative to the workspace. */
  public static String address(PlanId plan) {
    return ROUTE + "/" + plan;
  }

  /** The page with only the actions that have no commitment. */
  static String gaps(PlanId plan) {
    return address(plan) + "?show=WITHOUT";
  }
}
