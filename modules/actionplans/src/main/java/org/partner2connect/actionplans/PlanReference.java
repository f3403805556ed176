package org.partner2connect.actionplans;

import org.partner2connect.drafting.DocumentId;
import org.partner2connect.workinggroups.WorkingGroupId;

/** One edition of a plan, as others need to name it. */
public record PlanReference(
    PlanId id, WorkingGroupId group, String edition, PlanStatus status, DocumentId document) {}
