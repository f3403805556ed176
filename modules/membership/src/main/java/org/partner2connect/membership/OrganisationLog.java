package org.partner2connect.membership;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what organisations want to work on, and the memberships they had before. */
@Component
class OrganisationLog {

  private static final String CHOOSE =
      """
      insert into membership.organisation_area (organisation_id, focus_area)
      values (:id, :area)
      on conflict do nothing
      """;

  private static final String FORMER =
      """
      insert into membership.former_membership (organisation_id, since, until)
      values (:id, :since, :until)
      """;

  private final JdbcClient jdbc;

  OrganisationLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds to the areas that the organisation wants to work on. */
  void choose(OrganisationId organisation, Set<FocusArea> areas) {
    for (var area : areas) {
      jdbc.sql(CHOOSE).param("id", organisation.value()).param("area", area.name()).update();
    }
  }

  Set<FocusArea> areasOf(OrganisationId organisation) {
    var areas = EnumSet.noneOf(FocusArea.class);
    areas.addAll(
        jdbc.sql("select focus_area from membership.organisation_area where organisation_id = :id")
            .param("id", organisation.value())
            .query((row, i) -> FocusArea.valueOf(row.getString("focus_area")))
            .list());
    return areas;
  }

  /** Keeps a membership that is over, before the next one begins. */
  void keepFormer(OrganisationId organisation, Instant since, Instant until) {
    jdbc.sql(FORMER)
        .param("id", organisation.value())
        .param("since", Timestamp.from(since))
        .param("until", Timestamp.from(until))
        .update();
  }
}
