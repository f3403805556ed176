package org.partner2connect.workinggroups.ui;

import com.vaadin.flow.component.UI;
import org.partner2connect.workinggroups.WorkingGroupId;

/** Leads to the page of a working group. */
public final class WorkingGroupNavigation {

  static final String ROUTE = "groups";

  private WorkingGroupNavigation() {}

  /** The page's address, relative to the workspace. */
  public static String address(WorkingGroupId group) {
    return ROUTE + "/" + group;
  }

  /** Opens the page. */
  public static void open(UI ui, WorkingGroupId group) {
    ui.navigate(address(group));
  }
}
