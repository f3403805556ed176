package org.partner2connect.commitments.announcements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the public may know of announcements. This is the one place that tells of a commitment
 * between its announcement and its publication.
 */
@Component
class HallQueries {

  private static final String REGISTERED =
      "select count(*) from commitments.commitment where status in ('ANNOUNCED', 'PUBLISHED')";

  private static final String ANNOUNCED_HERE =
      """
      from commitments.commitment
      left join lateral (
        select sum(share.amount) as amount from commitments.share
        where share.commitment_id = commitment.id and share.status = 'CONFIRMED'
      ) confirmed on true
      where commitment.event_id = :event and commitment.status in ('ANNOUNCED', 'PUBLISHED')
        and commitment.announced_at is not null
      """;

  private static final String LATEST =
      """
      select commitment.reference, commitment.lead_name, commitment.area, commitment.currency,
             commitment.estimated, commitment.in_kind, commitment.announced_at,
             coalesce(commitment.amount, 0) + coalesce(confirmed.amount, 0) as total,
             wording.title, wording.language, coalesce(run.speaker, '') as speaker,
             array(select share.organisation_id from commitments.share
                   where share.commitment_id = commitment.id and share.status = 'CONFIRMED'
                   order by share.proposed_at, share.id) as partners
      """
          + ANNOUNCED_HERE.replace(
              "where commitment.event_id",
              """
              join lateral (
                select wording.title, wording.language from commitments.wording
                where wording.commitment_id = commitment.id
                order by wording.language = :language desc,
                         wording.language = commitment.language desc
                limit 1
              ) wording on true
              left join commitments.run_of_show run
                on run.commitment_id = commitment.id and run.event_id = commitment.event_id
              where commitment.event_id\
              """)
          + """
          order by commitment.announced_at desc, commitment.id desc
          limit 1
          """;

  private static final String TOTALS =
      """
      select currency, count(*) as commitments, sum(total) as sum,
             coalesce(sum(total) filter (where estimated or in_kind), 0) as soft
      from (
        select commitment.currency, commitment.estimated, commitment.in_kind,
               coalesce(commitment.amount, 0) + coalesce(confirmed.amount, 0) as total
        %s
          and (commitment.amount is not null or confirmed.amount is not null)
      ) announced
      where currency is not null
      group by currency
      order by count(*) desc, currency
      """
          .formatted(ANNOUNCED_HERE);

  private final JdbcClient jdbc;
  private final MembershipQueries membership;

  HallQueries(JdbcClient jdbc, MembershipQueries membership) {
    this.jdbc = jdbc;
    this.membership = membership;
  }

  int registered() {
    return jdbc.sql(REGISTERED).query(Integer.class).single();
  }

  int announced(UUID event) {
    return jdbc.sql("select count(*) " + ANNOUNCED_HERE)
        .param("event", event)
        .query(Integer.class)
        .single();
  }

  List<Hall.Total> totals(UUID event) {
    return jdbc.sql(TOTALS)
        .param("event", event)
        .query(
            (row, i) -> {
              var currency = row.getString("currency");
              return new Hall.Total(
                  new Money(currency, row.getBigDecimal("sum")),
                  row.getInt("commitments"),
                  new Money(currency, row.getBigDecimal("soft")));
            })
        .list();
  }

  Optional<Hall.Latest> latest(UUID event, Locale reader) {
    return jdbc.sql(LATEST)
        .param("event", event)
        .param("language", reader.getLanguage())
        .query((row, i) -> latest(row))
        .optional();
  }

  private Hall.Latest latest(ResultSet row) throws SQLException {
    var area = row.getString("area");
    return new Hall.Latest(
        row.getString("reference"),
        row.getString("title"),
        Locale.of(row.getString("language")),
        row.getString("lead_name"),
        names((UUID[]) row.getArray("partners").getArray()),
        area == null ? null : FocusArea.valueOf(area),
        money(row),
        row.getBoolean("estimated"),
        row.getBoolean("in_kind"),
        row.getString("speaker"),
        instant(row));
  }

  private List<String> names(UUID[] partners) {
    var ids = Arrays.stream(partners).map(OrganisationId::new).toList();
    var found = membership.findReferences(ids.stream().collect(Collectors.toSet()));
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(OrganisationReference::name)
        .toList();
  }

  private static @Nullable Money money(ResultSet row) throws SQLException {
    var total = row.getBigDecimal("total");
    var currency = row.getString("currency");
    return currency == null || total.signum() == 0 ? null : new Money(currency, total);
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("announced_at", OffsetDateTime.class).toInstant();
  }
}
