package org.partner2connect.actionplans.web;

import java.util.List;
import java.util.UUID;
import org.partner2connect.workinggroups.WorkingGroupReference;

/** A working group and the plans that the caller may know of. */
record WorkingGroupPlans(UUID id, String focusArea, String name, List<PlanEdition> plans) {

  static WorkingGroupPlans of(WorkingGroupReference group, String name, List<PlanEdition> plans) {
    return new WorkingGroupPlans(group.id().value(), group.focusArea().name(), name, plans);
  }
}
