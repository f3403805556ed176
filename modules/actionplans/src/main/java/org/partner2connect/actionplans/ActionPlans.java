package org.partner2connect.actionplans;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What is done with action plans as a whole. */
@Service
public class ActionPlans {

  private final PlanOpening opening;
  private final WorkingGroupQueries groups;
  private final CurrentPerson current;
  private final ActionReadings readings;

  ActionPlans(
      PlanOpening opening,
      WorkingGroupQueries groups,
      CurrentPerson current,
      ActionReadings readings) {
    this.opening = opening;
    this.groups = groups;
    this.current = current;
    this.readings = readings;
  }

  /**
   * Opens a further edition in draft, its text taken from the template.
   *
   * @param edition what it is called, one line of at most 80 characters; null for the next number
   * @throws org.partner2connect.kernel.Refusal when that is no name
   * @throws EditionTaken when the group has an edition of that name
   */
  @PreAuthorize("@planRights.currentPersonOpens(#group)")
  public PlanReference openEdition(WorkingGroupId group, @Nullable String edition) {
    var reference =
        groups
            .find(group)
            .orElseThrow(() -> new IllegalArgumentException("No working group " + group));
    var name = edition == null ? null : new Edition(edition);
    var plan = opening.open(reference, name, Map.of(), current.require());
    readings.read(plan);
    return plan;
  }
}
