package org.partner2connect.commitments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of commitments, whoever may see them. */
@Component
class RowQueries {

  private static final String ROWS =
      """
      select commitment.id, commitment.reference, commitment.organisation_id, commitment.lead_name,
             coalesce(organisation.status = 'ACTIVE', true) as lead_active, commitment.status,
             commitment.type, commitment.area, commitment.currency, commitment.event_id,
             commitment.changed_at, commitment.submitted_at, commitment.published_at,
             commitment.version, coalesce(shares.pending, 0) as pending,
             case when commitment.amount is null and shares.amount is null then null
                  else coalesce(commitment.amount, 0) + coalesce(shares.amount, 0) end as amount,
             coalesce(nullif(own.title, ''), original.title, '') as title
      from commitments.commitment
      left join membership.published_organisation organisation
        on organisation.id = commitment.organisation_id
      left join commitments.wording own
        on own.commitment_id = commitment.id and own.language = :language
      left join commitments.wording original
        on original.commitment_id = commitment.id and original.language = commitment.language
      left join lateral (
        select sum(share.amount) filter (where share.status = 'CONFIRMED') as amount,
               count(*) filter (where share.status = 'PROPOSED') as pending
        from commitments.share where share.commitment_id = commitment.id
      ) shares on true
      """;

  private static final String OF_ORGANISATION =
      ROWS
          + """
          where commitment.organisation_id = :organisation
          order by commitment.changed_at desc, commitment.id
          """;

  private static final String OF_PARTNER =
      ROWS
          + """
          where exists (
            select from commitments.share
            where share.commitment_id = commitment.id and share.organisation_id = :organisation
              and share.status not in ('DECLINED', 'LEFT'))
          order by commitment.changed_at desc, commitment.id
          """;

  private static final String IN_STATES =
      ROWS
          + """
          where commitment.status = any(:states)
          order by commitment.submitted_at nulls last, commitment.id
          offset :offset limit :limit
          """;

  private static final String BY_ID = ROWS + "where commitment.id = any(:ids)";

  private static final String DELIVERING =
      ROWS
          + """
          where exists (
              select from commitments.delivery
              where delivery.commitment_id = commitment.id and delivery.plan_id = :plan
                and delivery.action_id = :action)
            and (commitment.status = 'PUBLISHED'
              or commitment.organisation_id = :organisation and commitment.status <> 'WITHDRAWN')
          order by commitment.published_at nulls last, commitment.id
          """;

  private static final String DELIVERING_PLAN =
      ROWS
          + """
          where exists (
              select from commitments.delivery
              where delivery.commitment_id = commitment.id and delivery.plan_id = :plan)
            and (commitment.status = 'PUBLISHED'
              or commitment.organisation_id = :organisation and commitment.status <> 'WITHDRAWN')
          order by commitment.published_at nulls last, commitment.id
          """;

  private static final String DELIVERIES =
      "select commitment_id, action_id from commitments.delivery where plan_id = :plan";

  private static final String COUNTS =
      "select status, count(*) as n from commitments.commitment group by status";

  private final JdbcClient jdbc;

  RowQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CommitmentRow> ofOrganisation(OrganisationId organisation, Locale locale) {
    return rows(OF_ORGANISATION, organisation, locale);
  }

  List<CommitmentRow> ofPartner(OrganisationId organisation, Locale locale) {
    return rows(OF_PARTNER, organisation, locale);
  }

  List<CommitmentRow> inStates(
      Collection<CommitmentStatus> states, int offset, int limit, Locale locale) {
    return jdbc.sql(IN_STATES)
        .param("states", states.stream().map(CommitmentStatus::name).toArray(String[]::new))
        .param("offset", Math.max(0, offset))
        .param("limit", Math.clamp(limit, 0, 500))
        .param("language", locale.getLanguage())
        .query(RowQueries::row)
        .list();
  }

  List<CommitmentRow> byId(Collection<CommitmentId> ids, Locale locale) {
    return jdbc.sql(BY_ID)
        .param("ids", ids.stream().map(CommitmentId::value).toArray(UUID[]::new))
        .param("language", locale.getLanguage())
        .query(RowQueries::row)
        .list();
  }

  /** What is published, and what that organisation is making of its own. */
  List<CommitmentRow> delivering(
      CommitmentContent.Delivery delivery, @Nullable OrganisationId own, Locale locale) {
    return jdbc.sql(DELIVERING)
        .param("plan", delivery.plan().value())
        .param("action", delivery.action())
        .param("organisation", own == null ? null : own.value(), java.sql.Types.OTHER)
        .param("language", locale.getLanguage())
        .query(RowQueries::row)
        .list();
  }

  /** The same for all actions of a plan. */
  Map<UUID, List<CommitmentRow>> deliveringPlan(
      PlanId plan, @Nullable OrganisationId own, Locale locale) {
    var actions =
        jdbc
            .sql(DELIVERIES)
            .param("plan", plan.value())
            .query(
                (row, i) ->
                    Map.entry(
                        row.getObject("commitment_id", UUID.class),
                        row.getObject("action_id", UUID.class)))
            .list()
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    var found = new HashMap<UUID, List<CommitmentRow>>();
    jdbc.sql(DELIVERING_PLAN)
        .param("plan", plan.value())
        .param("organisation", own == null ? null : own.value(), java.sql.Types.OTHER)
        .param("language", locale.getLanguage())
        .query(RowQueries::row)
        .list()
        .forEach(
            row ->
                actions
                    .getOrDefault(row.id().value(), List.of())
                    .forEach(
                        action -> found.computeIfAbsent(action, a -> new ArrayList<>()).add(row)));
    return found;
  }

  Map<CommitmentStatus, Integer> counts() {
    var counts = new EnumMap<CommitmentStatus, Integer>(CommitmentStatus.class);
    for (var status : CommitmentStatus.values()) {
      counts.put(status, 0);
    }
    jdbc.sql(COUNTS)
        .query(
            row -> {
              counts.put(CommitmentStatus.valueOf(row.getString("status")), row.getInt("n"));
            });
    return counts;
  }

  private List<CommitmentRow> rows(String sql, OrganisationId organisation, Locale locale) {
    return jdbc.sql(sql)
        .param("organisation", organisation.value())
        .param("language", locale.getLanguage())
        .query(RowQueries::row)
        .list();
  }

  private static CommitmentRow row(ResultSet row, int index) throws SQLException {
    var organisation = row.getObject("organisation_id", UUID.class);
    var type = row.getString("type");
    var area = row.getString("area");
    return new CommitmentRow(
        new CommitmentId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        row.getString("title"),
        organisation == null ? null : new OrganisationId(organisation),
        row.getString("lead_name"),
        row.getBoolean("lead_active"),
        CommitmentStatus.valueOf(row.getString("status")),
        type == null ? null : CommitmentType.valueOf(type),
        area == null ? null : FocusArea.valueOf(area),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getInt("pending"),
        row.getObject("event_id", UUID.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        instant(row, "submitted_at"),
        instant(row, "published_at"),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
