package org.partner2connect.interest.ui;

import com.vaadin.flow.component.UI;
import org.partner2connect.interest.ExpressionId;

/** Leads to the secretariat's queue of expressions of interest. */
public final class InterestNavigation {

  static final String ROUTE = "expressions-of-interest";
  static final String CALL_ROUTE = ROUTE + "/call";

  private InterestNavigation() {}

  /** The queue's address, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }

  /** The address of one of them in the queue, relative to the workspace. */
  public static String address(ExpressionId expression) {
    return ROUTE + "/" + expression;
  }

  /** Opens the queue. */
  public static void open(UI ui) {
    ui.navigate(address());
  }
}
