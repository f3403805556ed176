package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partner2connect.actionplans.ActionRow;
import org.partner2connect.actionplans.PlanId;

/**
 * What a downstream module shows of each action of a plan, in a column of its own. Made of plain
 * elements: what a page shows on another module's behalf is not in that page's bundle.
 */
public interface ActionSection {

  /** The key of the column's heading. */
  String titleKey();

  /** Its place after the plan's own columns: smaller numbers come first. */
  int order();

  /** Whether the current person sees it on that plan's page. */
  boolean showFor(PlanId plan);

  /**
   * What stands in the column, for each action that there is something to show of. Asked for only
   * after {@link #showFor} said yes, and again whenever the actions have been read anew.
   */
  Map<UUID, Component> contents(PlanId plan, List<ActionRow> actions);
}
