package org.partner2connect.membership;

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
 * One person's time in a seat, in one role.
 *
 * @param until when it ended, or null while it lasts
 */
@AggregateRoot
@Table(schema = "membership", name = "seat")
record SeatTerm(
    @Id @Identity UUID id,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "organisation_") OrganisationId organisation,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "person_") PersonId person,
    SeatRole role,
    Instant since,
    @Nullable Instant until,
    @Version @Nullable Long version) {

  static SeatTerm start(
      OrganisationId organisation, PersonId person, SeatRole role, Instant since) {
    return new SeatTerm(Ids.next(), organisation, person, role, since, null, null);
  }

  SeatTerm ended(Instant at) {
    if (until != null) {
      throw new IllegalStateException("the term has ended already");
    }
    return new SeatTerm(id, organisation, person, role, since, at, version);
  }
}
