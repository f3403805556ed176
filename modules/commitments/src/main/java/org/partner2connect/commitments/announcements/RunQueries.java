package org.partner2connect.commitments.announcements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the runs of show. */
@Service
public class RunQueries {

  /** What belongs to the run of show of an event; published without being announced does not. */
  private static final String BELONGS =
      """
      commitment.event_id is not null
        and (commitment.status in ('SUBMITTED', 'RETURNED', 'APPROVED', 'ANNOUNCED')
          or commitment.status = 'PUBLISHED' and commitment.announced_at is not null)
      """;

  private static final String LINES =
      """
      select commitment.id, commitment.reference, commitment.status, commitment.lead_name,
             commitment.currency, commitment.announced_at,
             case when commitment.amount is null and confirmed.amount is null then null
                  else coalesce(commitment.amount, 0) + coalesce(confirmed.amount, 0) end as total,
             coalesce(wording.title, '') as title,
             array(select share.organisation_id from commitments.share
                   where share.commitment_id = commitment.id and share.status = 'PROPOSED'
                   order by share.proposed_at, share.id) as unconfirmed,
             coalesce(run.speaker, '') as speaker, coalesce(run.note, '') as note,
             coalesce(run.version, 0) as version
      from commitments.commitment
      left join commitments.run_of_show run
        on run.commitment_id = commitment.id and run.event_id = commitment.event_id
      left join lateral (
        select sum(share.amount) as amount from commitments.share
        where share.commitment_id = commitment.id and share.status = 'CONFIRMED'
      ) confirmed on true
      left join lateral (
        select title from commitments.wording
        where wording.commitment_id = commitment.id
        order by wording.language = :language desc, wording.language = commitment.language desc
        limit 1
      ) wording on true
      where commitment.event_id = :event and %s
      order by run.position nulls last, commitment.approved_at nulls last, commitment.reference,
               commitment.id
      """
          .formatted(BELONGS);

  private static final String EVENTS =
      """
      select commitment.event_id, count(*) as belonging,
             count(*) filter (where commitment.status in ('ANNOUNCED', 'PUBLISHED')) as announced
      from commitments.commitment
      where %s
      group by commitment.event_id
      """
          .formatted(BELONGS);

  private final JdbcClient jdbc;
  private final MembershipQueries membership;

  RunQueries(JdbcClient jdbc, MembershipQueries membership) {
    this.jdbc = jdbc;
    this.membership = membership;
  }

  /**
   * How many commitments belong to an event.
   *
   * @param announced how many of them are announced
   */
  public record Size(int belonging, int announced) {}

  /** The events for which commitments are meant. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public Map<UUID, Size> sizes() {
    return jdbc
        .sql(EVENTS)
        .query(
            (row, i) ->
                Map.entry(
                    row.getObject("event_id", UUID.class),
                    new Size(row.getInt("belonging"), row.getInt("announced"))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The event's run of show in its order; empty when no commitment is meant for it. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<RunLine> run(UUID event, Locale reader) {
    var rows =
        jdbc.sql(LINES)
            .param("event", event)
            .param("language", reader.getLanguage())
            .query((row, i) -> row(row))
            .list();
    var partners =
        membership.findReferences(
            rows.stream()
                .flatMap(row -> row.unconfirmed().stream())
                .map(OrganisationId::new)
                .collect(Collectors.toSet()));
    return rows.stream().map(row -> row.line(partners)).toList();
  }

  /** A row before the partners have names. */
  private record Row(RunLine line, List<UUID> unconfirmed) {

    RunLine line(Map<OrganisationId, OrganisationReference> partners) {
      var names =
          unconfirmed.stream()
              .map(id -> Optional.ofNullable(partners.get(new OrganisationId(id))))
              .map(found -> found.map(OrganisationReference::name).orElse("?"))
              .toList();
      return new RunLine(
          line.id(),
          line.reference(),
          line.status(),
          line.title(),
          line.leadName(),
          line.total(),
          names,
          line.speaker(),
          line.note(),
          line.version(),
          line.announcedAt());
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    var line =
        new RunLine(
            new CommitmentId(row.getObject("id", UUID.class)),
            row.getString("reference"),
            CommitmentStatus.valueOf(row.getString("status")),
            row.getString("title"),
            row.getString("lead_name"),
            money(row),
            List.of(),
            row.getString("speaker"),
            row.getString("note"),
            row.getLong("version"),
            instant(row, "announced_at"));
    var unconfirmed = (UUID[]) row.getArray("unconfirmed").getArray();
    return new Row(line, Arrays.asList(unconfirmed));
  }

  private static @Nullable Money money(ResultSet row) throws SQLException {
    var total = row.getBigDecimal("total");
    var currency = row.getString("currency");
    return total == null || currency == null ? null : new Money(currency, total);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
