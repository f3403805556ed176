package org.partner2connect.commitments.acting;

import java.util.Set;
import java.util.UUID;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits for an organisation, and whether it is active. */
@Component
class SeatedQueries {

  /** Where nobody decides, as before a focal point is designated, everybody who is seated. */
  private static final String DECIDING =
      """
      select person_id from membership.published_seat
      where organisation_id = :organisation
        and (role in ('FOCAL_POINT', 'ALTERNATE')
          or not exists (
            select from membership.published_seat deciding
            where deciding.organisation_id = :organisation
              and deciding.role in ('FOCAL_POINT', 'ALTERNATE')))
      """;

  private static final String ACTIVE =
      """
      select exists (
        select from membership.published_organisation
        where id = :organisation and status = 'ACTIVE')
      """;

  private final JdbcClient jdbc;

  SeatedQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<PersonId> deciding(OrganisationId organisation) {
    return jdbc.sql(DECIDING)
        .param("organisation", organisation.value())
        .query((row, i) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  boolean isActive(OrganisationId organisation) {
    return jdbc.sql(ACTIVE)
        .param("organisation", organisation.value())
        .query(Boolean.class)
        .single();
  }
}
