package org.partner2connect.commitments.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.BeneficiaryGroup;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.commitments.CommitmentContent.Wording;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everything that an organisation leads, whole, in a few queries however much it is. */
@Component
class OwnCommitmentQueries {

  private static final String COMMITMENTS =
      """
      select commitment.*,
             case when commitment.amount is null and shares.amount is null then null
                  else coalesce(commitment.amount, 0) + coalesce(shares.amount, 0) end as total
      from commitments.commitment
      left join lateral (
        select sum(share.amount) as amount
        from commitments.share
        where share.commitment_id = commitment.id and share.status = 'CONFIRMED'
      ) shares on true
      where commitment.organisation_id = :organisation
      order by commitment.created_at, commitment.id
      """;

  private static final String PARTS =
      """
      select part.commitment_id, %s
      from commitments.%s part
      join commitments.commitment on commitment.id = part.commitment_id
      where commitment.organisation_id = :organisation
      order by 1, 2
      """;

  private static final String PARTNERS =
      """
      select share.commitment_id, organisation.name as value
      from commitments.share
      join commitments.commitment on commitment.id = share.commitment_id
      join membership.published_organisation organisation
        on organisation.id = share.organisation_id
      where commitment.organisation_id = :organisation and share.status = 'CONFIRMED'
      order by 1, share.answered_at, share.id
      """;

  private final JdbcClient jdbc;

  OwnCommitmentQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  List<OwnCommitment> of(OrganisationId organisation) {
    var parts = new Parts(organisation);
    return jdbc.sql(COMMITMENTS)
        .param("organisation", organisation.value())
        .query((row, i) -> parts.commitment(row))
        .list();
  }

  /** What stands in the tables beside. */
  private final class Parts {

    private final OrganisationId organisation;
    private final Map<UUID, Map<String, Wording>> wordings;
    private final Map<UUID, List<String>> countries;
    private final Map<UUID, List<String>> targets;
    private final Map<UUID, List<Delivery>> deliveries;
    private final Map<UUID, List<String>> partners;

    Parts(OrganisationId organisation) {
      this.organisation = organisation;
      wordings = wordings();
      countries = texts(PARTS.formatted("part.iso3 as value", "country"));
      targets = texts(PARTS.formatted("part.code as value", "target"));
      deliveries = deliveries();
      partners = texts(PARTNERS);
    }

    OwnCommitment commitment(ResultSet row) throws SQLException {
      var id = row.getObject("id", UUID.class);
      return new OwnCommitment(
          new CommitmentId(id),
          row.getString("reference"),
          CommitmentStatus.valueOf(row.getString("status")),
          content(id, row),
          new OwnCommitment.Lead(
              row.getString("organisation_id"),
              row.getString("lead_name"),
              row.getString("lead_category"),
              row.getString("lead_country")),
          row.getBigDecimal("total"),
          partners.getOrDefault(id, List.of()),
          new OwnCommitment.Life(
              row.getObject("changed_at", OffsetDateTime.class).toInstant(),
              instant(row, "published_at"),
              instant(row, "withdrawn_at"),
              row.getString("withdrawal_reason"),
              row.getString("source")),
          row.getLong("version"));
    }

    private CommitmentContent content(UUID id, ResultSet row) throws SQLException {
      var type = row.getString("type");
      var area = row.getString("area");
      return new CommitmentContent(
          row.getString("language"),
          wordings.getOrDefault(id, Map.of()),
          type == null ? null : CommitmentType.valueOf(type),
          area == null ? null : FocusArea.valueOf(area),
          row.getObject("pillar_id", UUID.class),
          new Money(
              row.getBigDecimal("amount"),
              row.getString("currency"),
              row.getString("amount_note"),
              row.getBoolean("estimated"),
              row.getBoolean("in_kind")),
          new Period(
              row.getObject("starts", LocalDate.class),
              row.getObject("ends", LocalDate.class),
              row.getString("period_note")),
          reach(id, row),
          targets.getOrDefault(id, List.of()),
          deliveries.getOrDefault(id, List.of()),
          row.getObject("event_id", UUID.class));
    }

    private Reach reach(UUID id, ResultSet row) throws SQLException {
      return new Reach(
          countries.getOrDefault(id, List.of()),
          Set.copyOf(array(row, "regions")),
          row.getString("region_note"),
          row.getObject("beneficiaries", Long.class),
          row.getString("beneficiaries_note"),
          array(row, "groups").stream()
              .map(BeneficiaryGroup::valueOf)
              .collect(toUnmodifiableSet()));
    }

    private Map<UUID, Map<String, Wording>> wordings() {
      record Row(UUID commitment, String language, Wording wording) {}
      return jdbc
          .sql(PARTS.formatted("part.language, part.title, part.description", "wording"))
          .param("organisation", organisation.value())
          .query(
              (row, i) ->
                  new Row(
                      row.getObject("commitment_id", UUID.class),
                      row.getString("language"),
                      new Wording(row.getString("title"), row.getString("description"))))
          .list()
          .stream()
          .collect(groupingBy(Row::commitment, toMap(Row::language, Row::wording)));
    }

    private Map<UUID, List<Delivery>> deliveries() {
      record Row(UUID commitment, Delivery delivery) {}
      return jdbc
          .sql(PARTS.formatted("part.plan_id, part.action_id", "delivery"))
          .param("organisation", organisation.value())
          .query(
              (row, i) ->
                  new Row(
                      row.getObject("commitment_id", UUID.class),
                      new Delivery(
                          new PlanId(row.getObject("plan_id", UUID.class)),
                          row.getObject("action_id", UUID.class))))
          .list()
          .stream()
          .collect(groupingBy(Row::commitment, mapping(Row::delivery, toList())));
    }

    private Map<UUID, List<String>> texts(String sql) {
      record Row(UUID commitment, String value) {}
      return jdbc
          .sql(sql)
          .param("organisation", organisation.value())
          .query(
              (row, i) ->
                  new Row(row.getObject("commitment_id", UUID.class), row.getString("value")))
          .list()
          .stream()
          .collect(groupingBy(Row::commitment, mapping(Row::value, toList())));
    }
  }

  private static List<String> array(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray()).toList();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
