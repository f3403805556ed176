package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.ActionPlans;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.ui.WorkingGroupSection;

/** The editions of a group's plan, on the page of the group. */
@org.springframework.stereotype.Component
class GroupPlans implements WorkingGroupSection {

  private final ActionPlanQueries queries;
  private final ActionPlans plans;

  GroupPlans(ActionPlanQueries queries, ActionPlans plans) {
    this.queries = queries;
    this.plans = plans;
  }

  @Override
  public String titleKey() {
    return "actionplans.ui.plans";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean showFor(WorkingGroupId group) {
    return queries.mayKnowOfPlans();
  }

  @Override
  public Component content(WorkingGroupId group) {
    var content = new Div();
    content.addClassName("group-plans");
    var editions = queries.plansByGroup().getOrDefault(group, List.of());
    editions.forEach(plan -> content.add(new PlanProgress(plan, queries.actions(plan.id()))));
    if (editions.isEmpty()) {
      content.add(
          new EmptyState(
              content.getTranslation("actionplans.ui.plans.none"),
              content.getTranslation("actionplans.ui.plans.none.why")));
    }
    if (queries.mayOpenEdition(group)) {
      content.add(new OpenEditionForm(group, plans));
    }
    return content;
  }
}
