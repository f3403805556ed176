package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.Component;
import org.partner2connect.actionplans.PlanId;

/**
 * What a downstream module says of a plan as a whole, above the list of its actions. Made of plain
 * elements: what a page shows on another module's behalf is not in that page's bundle.
 */
public interface PlanSection {

  /** A line about the plan. Asked for again whenever the actions have been read anew. */
  Component line(PlanId plan);
}
