package org.partner2connect.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.progress.evidence.EvidenceFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads reports, which are public, and where commitments stand with them. */
@Service
public class ProgressQueries {

  private static final String REPORTS =
      """
      select report.*,
             exists (select 1 from progress.confirmed_report
                     where confirmed_report.id = report.id) as confirmed
      from progress.report
      """;

  private static final String STANDINGS =
      """
      select asked.commitment_id, last.stage, last.last_report_at, open.asked_at,
             greatest(open.reminded_after_30, open.reminded_after_60, open.chased_at)
               as reminded_at,
             draft.changed_at as half_filled
      from unnest(:commitments) as asked (commitment_id)
      left join progress.published_standing last on last.commitment_id = asked.commitment_id
      left join progress.request open
             on open.commitment_id = asked.commitment_id and open.answered_at is null
      left join progress.draft on draft.commitment_id = asked.commitment_id
      """;

  private final JdbcClient jdbc;
  private final ReportedCommitmentQueries commitments;
  private final EvidenceFiles files;

  ProgressQueries(JdbcClient jdbc, ReportedCommitmentQueries commitments, EvidenceFiles files) {
    this.jdbc = jdbc;
    this.commitments = commitments;
    this.files = files;
  }

  /** The reports on a commitment, the latest first. */
  @CallerDecides("reports are public")
  public List<Report> reportsOn(CommitmentId commitment) {
    return jdbc.sql(
            REPORTS
                + "where commitment_id = :commitment order by year desc, reported_at desc, id desc")
        .param("commitment", commitment.value())
        .query((row, i) -> report(row))
        .list();
  }

  /** That report. */
  @CallerDecides("reports are public")
  public Optional<Report> find(ReportId id) {
    return jdbc.sql(REPORTS + "where id = :id")
        .param("id", id.value())
        .query((row, i) -> report(row))
        .optional();
  }

  /** Where the commitments of an organisation stand. */
  @PreAuthorize("@delegationRights.sitsFor(#organisation)")
  public List<Standing> standingsOf(OrganisationId organisation, Locale reader) {
    return standings(commitments.ledBy(organisation, reader));
  }

  /** Where that commitment stands. */
  @CallerDecides("the desks, which have decided who may see it")
  public Standing standingOf(ReportedCommitment commitment) {
    return standings(List.of(commitment)).getFirst();
  }

  /** Where the commitments of all member organisations stand. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<Standing> standings(Locale reader) {
    return standings(commitments.ledByMembers(reader));
  }

  /** The same, for the reminders that the product sends by itself. */
  @PreAuthorize("hasRole('SYSTEM')")
  public List<Standing> allStandings() {
    return standings(commitments.ledByMembers(Locale.ENGLISH));
  }

  private List<Standing> standings(Collection<ReportedCommitment> about) {
    var rows =
        jdbc
            .sql(STANDINGS)
            .param("commitments", about.stream().map(one -> one.id().value()).toArray(UUID[]::new))
            .query((row, i) -> row(row))
            .list()
            .stream()
            .collect(Collectors.toMap(Row::commitment, Function.identity()));
    return about.stream().map(one -> standing(one, rows)).toList();
  }

  private static Standing standing(ReportedCommitment commitment, Map<UUID, Row> rows) {
    var row = rows.get(commitment.id().value());
    return row == null
        ? new Standing(commitment, null, null, null, null, null)
        : new Standing(
            commitment, row.stage(), row.reported(), row.asked(), row.reminded(), row.halfFilled());
  }

  private record Row(
      UUID commitment,
      @Nullable Stage stage,
      @Nullable Instant reported,
      @Nullable Instant asked,
      @Nullable Instant reminded,
      @Nullable Instant halfFilled) {}

  private static Row row(ResultSet row) throws SQLException {
    var stage = row.getString("stage");
    return new Row(
        row.getObject("commitment_id", UUID.class),
        stage == null ? null : Stage.valueOf(stage),
        instant(row, "last_report_at"),
        instant(row, "asked_at"),
        instant(row, "reminded_at"),
        instant(row, "half_filled"));
  }

  private Report report(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Report(
        new ReportId(id),
        new CommitmentId(row.getObject("commitment_id", UUID.class)),
        row.getInt("year"),
        Stage.valueOf(row.getString("stage")),
        row.getBigDecimal("amount"),
        row.getObject("people", Long.class),
        row.getString("narrative"),
        row.getString("language"),
        row.getString("source"),
        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("confirmed"),
        files.of(id));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
