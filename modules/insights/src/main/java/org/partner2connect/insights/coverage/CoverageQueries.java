package org.partner2connect.insights.coverage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads how far published commitments cover the plans that the current person may read. */
@Service
public class CoverageQueries {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private static final String ACTIONS =
      """
      select id, number, title, countries, targets, due
      from actionplans.published_action
      where plan_id = :plan and state = 'ACTIVE'
      order by position, id
      """;

  /** What was withdrawn covers nothing. */
  private static final String DELIVERIES =
      """
      select delivery.action_id, commitment.id, commitment.reference, commitment.lead_name,
             commitment.regions, wording.title,
             array(select country.iso3 from commitments.published_country country
                   where country.commitment_id = commitment.id) as countries
      from commitments.published_delivery delivery
      join commitments.published_commitment commitment on commitment.id = delivery.commitment_id
      join lateral (
        select title from commitments.published_wording
        where commitment_id = commitment.id
        order by language = :language desc, language = commitment.language desc, language limit 1
      ) wording on true
      where delivery.plan_id = :plan and commitment.status = 'PUBLISHED'
      order by commitment.reference
      """;

  private static final String CALLS =
      """
      select action_id, id, reference, title, ends
      from opportunities.published_opportunity
      where plan_id = :plan and action_id is not null and group_id is not null
        and kind = 'NEED' and status = 'OPEN'
      order by posted_at, id
      """;

  private final ActionPlanQueries plans;
  private final JdbcClient jdbc;
  private final Clock clock;

  CoverageQueries(ActionPlanQueries plans, JdbcClient jdbc, Clock clock) {
    this.plans = plans;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The plan's coverage, unless the current person may not know of the plan. */
  @PreAuthorize("isAuthenticated()")
  public Optional<PlanCoverage> of(PlanId plan, Locale reader) {
    return plans.find(plan).map(found -> read(found, reader));
  }

  /** The coverage of the group's plans that the current person may read, oldest first. */
  @PreAuthorize("isAuthenticated()")
  public List<PlanCoverage> of(WorkingGroupId group, Locale reader) {
    return plans.plansByGroup().getOrDefault(group, List.of()).stream()
        .map(plan -> read(plan, reader))
        .toList();
  }

  /** Whether the current person may know of plans at all. */
  @PreAuthorize("isAuthenticated()")
  public boolean mayKnowOfPlans() {
    return plans.mayKnowOfPlans();
  }

  private PlanCoverage read(PlanReference plan, Locale reader) {
    var deliveries = deliveries(plan, reader);
    var calls = calls(plan);
    var actions =
        jdbc.sql(ACTIONS)
            .param("plan", plan.id().value())
            .query(
                (row, i) -> {
                  var id = row.getObject("id", UUID.class);
                  return new CoveredAction(
                      id,
                      row.getString("number"),
                      row.getString("title"),
                      texts(row.getArray("countries")),
                      texts(row.getArray("targets")),
                      row.getObject("due", LocalDate.class),
                      deliveries.getOrDefault(id, List.of()),
                      calls.getOrDefault(id, List.of()));
                })
            .list();
    return new PlanCoverage(plan, LocalDate.ofInstant(clock.instant(), GENEVA), actions);
  }

  private Map<UUID, List<Delivery>> deliveries(PlanReference plan, Locale reader) {
    return jdbc
        .sql(DELIVERIES)
        .param("plan", plan.id().value())
        .param("language", reader.getLanguage())
        .query((row, i) -> Map.entry(action(row), delivery(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<UUID, List<OpenCall>> calls(PlanReference plan) {
    return jdbc
        .sql(CALLS)
        .param("plan", plan.id().value())
        .query(
            (row, i) ->
                Map.entry(
                    action(row),
                    new OpenCall(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("ends", LocalDate.class))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static UUID action(ResultSet row) throws SQLException {
    return row.getObject("action_id", UUID.class);
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        new CommitmentId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        row.getString("title"),
        row.getString("lead_name"),
        Set.copyOf(texts(row.getArray("countries"))),
        Set.copyOf(texts(row.getArray("regions"))));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
