package org.partner2connect.opportunities.ui;

import java.util.List;
import java.util.UUID;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.WorkingGroupId;

/** An action that a need or an offer can be about. */
record ActionChoice(
    PlanId plan,
    UUID action,
    WorkingGroupId group,
    FocusArea area,
    String number,
    String title,
    List<String> countries,
    List<String> targets) {

  /** 1.2 Agree national roaming on rural networks. */
  String label() {
    return (number + " " + title).strip();
  }
}
