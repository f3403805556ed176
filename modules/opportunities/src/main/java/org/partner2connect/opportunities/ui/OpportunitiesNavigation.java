package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.workinggroups.WorkingGroupId;

/** Leads to the pages of needs and offers. All addresses are relative to the workspace. */
public final class OpportunitiesNavigation {

  static final String ROUTE = "opportunities";
  static final String NEW_ROUTE = ROUTE + "/new";
  static final String OWN_ROUTE = ROUTE + "/ours";
  static final String ONE_ROUTE = ROUTE + "/:id";
  static final String EDIT_ROUTE = ROUTE + "/:id/edit";
  static final String ID = "id";
  static final String CALL = "call";
  static final String PLAN = "plan";
  static final String ACTION = "action";
  static final String ANSWERS = "answers";

  private OpportunitiesNavigation() {}

  /** The list of needs and offers. */
  public static String list() {
    return ROUTE;
  }

  /** What the reader's own organisation has posted, and its introductions. */
  public static String own() {
    return OWN_ROUTE;
  }

  /** The page of a need or an offer. */
  public static String address(OpportunityId opportunity) {
    return ROUTE + "/" + opportunity;
  }

  /** Opens the page of a need or an offer. */
  public static void open(UI ui, OpportunityId opportunity) {
    ui.navigate(address(opportunity));
  }

  /** The form by which a chair or vice-chair calls for partners for that action. */
  public static String callFor(PlanId plan, UUID action) {
    return NEW_ROUTE + "?" + CALL + "&" + PLAN + "=" + plan + "&" + ACTION + "=" + action;
  }

  /** The form for a need or an offer about that action. */
  public static String newFor(PlanId plan, UUID action) {
    return NEW_ROUTE + "?" + PLAN + "=" + plan + "&" + ACTION + "=" + action;
  }

  /** The form by which a chair or vice-chair calls for partners for an action of the group. */
  static String callOf(WorkingGroupId group) {
    return NEW_ROUTE + "?" + CALL + "=" + group;
  }

  /** The form for an answer to that need or offer. */
  static String answerTo(OpportunityId opportunity) {
    return NEW_ROUTE + "?" + ANSWERS + "=" + opportunity;
  }

  /** The form that changes it. */
  static String edit(OpportunityId opportunity) {
    return address(opportunity) + "/edit";
  }
}
