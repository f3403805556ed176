package org.partner2connect.workinggroups;

import java.util.List;
import java.util.UUID;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which groups an organisation joined when it was admitted. */
@Component
class ArrivalQueries {

  private static final String GROUPS =
      """
      select working_group.id
      from workinggroups.working_group
      join membership.published_member member on working_group.focus_area = any(member.focus_areas)
      where member.id = :organisation
      order by working_group.id
      """;

  private final JdbcClient jdbc;

  ArrivalQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The groups of the areas on which the organisation wants to work. */
  List<WorkingGroupId> groupsOf(OrganisationId organisation) {
    return jdbc.sql(GROUPS)
        .param("organisation", organisation.value())
        .query((row, i) -> new WorkingGroupId(row.getObject("id", UUID.class)))
        .list();
  }
}
