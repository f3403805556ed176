package org.partner2connect.opportunities;

import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.stereotype.Component;

/** Says whether a need or an offer may say what it says, and completes it. */
@Component
class OpportunityCheck {

  private final Taxonomy taxonomy;
  private final ActionPlanQueries plans;
  private final WorkingGroupQueries groups;

  OpportunityCheck(Taxonomy taxonomy, ActionPlanQueries plans, WorkingGroupQueries groups) {
    this.taxonomy = taxonomy;
    this.plans = plans;
    this.groups = groups;
  }

  /** The content as it may be stored: what is about an action is about its group's area. */
  OpportunityContent check(OpportunityContent content) {
    var checked = OpportunityRules.check(content, taxonomy);
    var group = groupOf(checked);
    return group == null
        ? checked
        : checked.inArea(groups.find(group).orElseThrow(UnknownAction::new).focusArea());
  }

  /**
   * The group whose plan the action stands in; null for what is about no action.
   *
   * @throws UnknownAction when the current person may not know of such an action
   */
  @Nullable WorkingGroupId groupOf(OpportunityContent content) {
    var plan = content.planId();
    var action = content.actionId();
    if (plan == null || action == null) {
      if (plan != null || action != null) {
        throw new UnknownAction();
      }
      return null;
    }
    var id = new PlanId(plan);
    return plans
        .find(id)
        .filter(
            found -> plans.actions(id).actions().stream().anyMatch(row -> row.id().equals(action)))
        .map(PlanReference::group)
        .orElseThrow(UnknownAction::new);
  }
}
