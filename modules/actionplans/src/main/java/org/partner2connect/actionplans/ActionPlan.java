package org.partner2connect.actionplans;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One edition of a working group's action plan. Its text is a document; any number of editions of a
 * group may be in draft.
 *
 * @param openedBy who opened it; null when it came with the group
 */
@AggregateRoot
@Table(schema = "actionplans", name = "plan")
record ActionPlan(
    @Identity @Id UUID id,
    UUID groupId,
    String edition,
    PlanStatus status,
    String language,
    UUID documentId,
    Instant openedAt,
    @Nullable UUID openedBy,
    @Version @Nullable Integer version) {

  static ActionPlan open(
      WorkingGroupId group,
      Edition edition,
      String language,
      DocumentId document,
      Instant at,
      @Nullable PersonId by) {
    return new ActionPlan(
        Ids.next(),
        group.value(),
        edition.text(),
        PlanStatus.DRAFTING,
        language,
        document.value(),
        at,
        by == null ? null : by.value(),
        null);
  }

  WorkingGroupId group() {
    return new WorkingGroupId(groupId);
  }

  DocumentId document() {
    return new DocumentId(documentId);
  }

  PlanReference reference() {
    return new PlanReference(new PlanId(id), group(), edition, status, document());
  }
}
