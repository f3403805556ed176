package org.partner2connect.opportunities;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Makes needs and offers of the rows that a query finds. */
@Component
class OpportunityRows implements RowMapper<OpportunityDetail> {

  /** What a query must select of the organisation, beside all columns and the state. */
  static final String ORGANISATION =
      """
      organisation.name as organisation_name, organisation.initials as organisation_initials,
      organisation.category as organisation_category,
      organisation.country as organisation_country,
      organisation.status as organisation_status
      """;

  private static final String ACTIVE = "ACTIVE";

  private final Taxonomy taxonomy;

  OpportunityRows(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  @Override
  public OpportunityDetail mapRow(ResultSet row, int number) throws SQLException {
    return new OpportunityDetail(
        new OpportunityId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        content(row),
        party(row),
        OpportunityState.valueOf(row.getString("state")),
        row.getObject("posted_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("keeper", UUID.class)),
        row.getString("withdrawal_reason"),
        row.getLong("version"));
  }

  private static OpportunityContent content(ResultSet row) throws SQLException {
    var area = row.getString("area");
    return new OpportunityContent(
        OpportunityKind.valueOf(row.getString("kind")),
        OpportunityType.valueOf(row.getString("type")),
        area == null ? null : FocusArea.valueOf(area),
        row.getObject("plan_id", UUID.class),
        row.getObject("action_id", UUID.class),
        row.getString("language"),
        row.getString("title"),
        row.getString("scope"),
        row.getBigDecimal("least"),
        row.getBigDecimal("most"),
        row.getString("currency"),
        row.getObject("starts", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        texts(row.getArray("countries")),
        texts(row.getArray("targets")));
  }

  private Party party(ResultSet row) throws SQLException {
    var group = row.getObject("group_id", UUID.class);
    return group == null
        ? new Party(organisation(row), null, ACTIVE.equals(row.getString("organisation_status")))
        : new Party(null, group(new WorkingGroupId(group), row.getString("area")), true);
  }

  /** A group calls for partners in its own area, and is called like it. */
  private WorkingGroupReference group(WorkingGroupId id, String code) {
    var area = FocusArea.valueOf(code);
    return new WorkingGroupReference(id, area, taxonomy.focusArea(area).name());
  }

  private static @Nullable OrganisationReference organisation(ResultSet row) throws SQLException {
    var category = row.getString("organisation_category");
    return category == null
        ? null
        : new OrganisationReference(
            new OrganisationId(row.getObject("organisation_id", UUID.class)),
            row.getString("organisation_name"),
            row.getString("organisation_initials"),
            Category.valueOf(category),
            row.getString("organisation_country"));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
