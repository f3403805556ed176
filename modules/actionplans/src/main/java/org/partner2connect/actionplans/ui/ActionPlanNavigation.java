package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.UI;
import org.partner2connect.actionplans.PlanId;

/** Leads to the page of a plan. */
public final class ActionPlanNavigation {

  static final String ROUTE = "plans";

  private ActionPlanNavigation() {}

  /** The page's address, relative to the workspace. */
  public static String address(PlanId plan) {
    return ROUTE + "/" + plan;
  }

  /** Opens the page. */
  public static void open(UI ui, PlanId plan) {
    ui.navigate(address(plan));
  }
}
