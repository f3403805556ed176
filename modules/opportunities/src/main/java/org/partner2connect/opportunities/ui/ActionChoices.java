package org.partner2connect.opportunities.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.stereotype.Component;

/** The actions of the plans that the current person may read. */
@Component("opportunityActions")
class ActionChoices {

  private final ActionPlanQueries plans;
  private final WorkingGroupQueries groups;

  ActionChoices(ActionPlanQueries plans, WorkingGroupQueries groups) {
    this.plans = plans;
    this.groups = groups;
  }

  /** All of them, in the order of areas and plans. */
  List<ActionChoice> all() {
    var byGroup = plans.plansByGroup();
    return groups.all().stream()
        .flatMap(
            group ->
                byGroup.getOrDefault(group.id(), List.of()).stream()
                    .flatMap(plan -> of(plan, group)))
        .toList();
  }

  /** Those of one group's plans. */
  List<ActionChoice> of(WorkingGroupId group) {
    return all().stream().filter(choice -> choice.group().equals(group)).toList();
  }

  /** That action, unless it is gone or the person may not know of it. */
  Optional<ActionChoice> find(@Nullable UUID plan, @Nullable UUID action) {
    return plan == null || action == null
        ? Optional.empty()
        : all().stream()
            .filter(one -> one.plan().value().equals(plan) && one.action().equals(action))
            .findFirst();
  }

  private Stream<ActionChoice> of(PlanReference plan, WorkingGroupReference group) {
    return plans.actions(plan.id()).actions().stream()
        .map(
            row ->
                new ActionChoice(
                    plan.id(),
                    row.id(),
                    group.id(),
                    group.focusArea(),
                    row.number(),
                    row.title(),
                    row.countries(),
                    row.targets()));
  }
}
