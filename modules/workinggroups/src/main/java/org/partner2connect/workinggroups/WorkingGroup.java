package org.partner2connect.workinggroups;

import java.time.Instant;
import java.util.Locale;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A group that works on one focus area under a mandate. */
@AggregateRoot
@Table(schema = "workinggroups", name = "working_group")
record WorkingGroup(
    @Id @Identity @Embedded(onEmpty = OnEmpty.USE_NULL) WorkingGroupId id,
    FocusArea focusArea,
    String mandateEn,
    String mandateFr,
    Instant establishedAt,
    @Version @Nullable Long version) {

  private static final int LONGEST_MANDATE = 10_000;

  static WorkingGroup establish(FocusArea focusArea, Label mandate, Instant at) {
    return new WorkingGroup(
        new WorkingGroupId(Ids.next()),
        focusArea,
        Line.of(mandate.in(Locale.ENGLISH), LONGEST_MANDATE),
        Line.of(mandate.in(Locale.FRENCH), LONGEST_MANDATE),
        at,
        null);
  }
}
