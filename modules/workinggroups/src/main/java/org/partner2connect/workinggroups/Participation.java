package org.partner2connect.workinggroups;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One person's time in a working group, in one role.
 *
 * @param until when it ended, or null while it lasts
 */
@AggregateRoot
@Table(schema = "workinggroups", name = "participation")
record Participation(
    @Id @Identity UUID id,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "group_") WorkingGroupId group,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "person_") PersonId person,
    GroupRole role,
    Instant since,
    @Nullable Instant until,
    @Version @Nullable Long version) {

  static Participation start(WorkingGroupId group, PersonId person, GroupRole role, Instant since) {
    return new Participation(Ids.next(), group, person, role, since, null, null);
  }

  Participation ended(Instant at) {
    if (until != null) {
      throw new IllegalStateException("the term has ended already");
    }
    return new Participation(id, group, person, role, since, at, version);
  }
}
