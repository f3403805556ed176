package org.partner2connect.commitments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.springframework.data.relational.core.mapping.Column;

/** Who leads a commitment, as it was called when the commitment was last handed in. */
record Lead(
    @Nullable UUID organisationId,
    @Column("lead_name") String name,
    @Column("lead_category") Category category,
    @Column("lead_country") @Nullable String country) {

  static Lead of(OrganisationReference organisation) {
    return new Lead(
        organisation.id().value(),
        organisation.name(),
        organisation.category(),
        organisation.country());
  }

  /** The member organisation; null where the commitment was taken over from a public source. */
  @Nullable OrganisationId organisation() {
    return organisationId == null ? null : new OrganisationId(organisationId);
  }
}
