package org.partner2connect.insights.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register from the views that other modules publish, and from nothing else. */
@Component
class PublishedCommitmentQueries {

  private static final String COMMITMENTS =
      """
      select commitment.*, standing.stage, standing.amount as reported_amount,
             standing.people as reported_people, standing.last_report_at,
             standing.confirmed_amount, standing.confirmed_people
      from commitments.published_commitment commitment
      left join (select * from progress.published_standing where %1$s) standing
        on standing.commitment_id = commitment.id
      where commitment.reference is not null and %2$s
      order by length(commitment.reference), commitment.reference
      """;

  private static final String RATES =
      """
      select distinct on (currency) currency, usd, day, source
      from commitments.published_rate
      where day <= :day
      order by currency, day desc
      """;

  private final JdbcClient jdbc;
  private final PublishedPartQueries parts;

  PublishedCommitmentQueries(JdbcClient jdbc, PublishedPartQueries parts) {
    this.jdbc = jdbc;
    this.parts = parts;
  }

  /** Those of them that are published, in the order of their references. */
  List<PublishedCommitment> of(Chosen chosen) {
    var known = parts.of(chosen);
    return jdbc.sql(COMMITMENTS.formatted(chosen.where("commitment_id"), chosen.where("id")))
        .params(chosen.parameters())
        .query((row, i) -> commitment(row, known))
        .list();
  }

  /** The latest rate of each currency that is not of a day to come. */
  Map<String, Rate> rates(LocalDate day) {
    var rates = new HashMap<String, Rate>();
    jdbc.sql(RATES)
        .param("day", day)
        .query(
            (row, i) ->
                new Rate(
                    row.getString("currency"),
                    row.getBigDecimal("usd"),
                    row.getObject("day", LocalDate.class),
                    row.getString("source")))
        .list()
        .forEach(rate -> rates.put(rate.currency(), rate));
    return rates;
  }

  private static PublishedCommitment commitment(ResultSet row, PublishedParts parts)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    var type = row.getString("type");
    var area = row.getString("area");
    return new PublishedCommitment(
        id,
        row.getString("reference"),
        parts.titles().getOrDefault(id, Map.of()),
        row.getString("language"),
        new PublishedCommitment.Lead(
            row.getObject("organisation_id", UUID.class),
            row.getString("lead_name"),
            Category.valueOf(row.getString("lead_category")),
            row.getString("lead_country")),
        type == null ? null : CommitmentType.valueOf(type),
        area == null ? null : FocusArea.valueOf(area),
        row.getObject("pillar_id", UUID.class),
        new PublishedCommitment.Value(
            row.getBigDecimal("amount"),
            row.getBigDecimal("lead_amount"),
            row.getString("currency"),
            row.getString("amount_note"),
            row.getBoolean("estimated"),
            row.getBoolean("in_kind")),
        new PublishedCommitment.Period(
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class),
            row.getString("period_note")),
        scope(row, id, parts),
        publication(row),
        parts.shares().getOrDefault(id, List.of()),
        parts.deliveries().getOrDefault(id, Set.of()),
        standing(row, parts.confirmed().contains(id)));
  }

  private static PublishedCommitment.Scope scope(ResultSet row, UUID id, PublishedParts parts)
      throws SQLException {
    return new PublishedCommitment.Scope(
        parts.countries().getOrDefault(id, List.of()),
        texts(row, "regions"),
        row.getString("region_note"),
        parts.targets().getOrDefault(id, List.of()),
        texts(row, "groups"),
        row.getObject("beneficiaries", Long.class),
        row.getString("beneficiaries_note"));
  }

  private static PublishedCommitment.Publication publication(ResultSet row) throws SQLException {
    return new PublishedCommitment.Publication(
        row.getInt("year"),
        row.getString("source"),
        row.getObject("event_id", UUID.class),
        instant(row, "published_at"),
        instant(row, "changed_at"),
        optionalInstant(row, "withdrawn_at"),
        row.getString("withdrawal_reason"));
  }

  private static PublishedCommitment.@Nullable Standing standing(ResultSet row, boolean confirmed)
      throws SQLException {
    var stage = row.getString("stage");
    return stage == null
        ? null
        : new PublishedCommitment.Standing(
            stage,
            row.getBigDecimal("reported_amount"),
            row.getObject("reported_people", Long.class),
            instant(row, "last_report_at"),
            confirmed,
            row.getBigDecimal("confirmed_amount"),
            row.getObject("confirmed_people", Long.class));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant optionalInstant(ResultSet row, String column)
      throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
