package org.partner2connect.actionplans;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.Access;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads plans and their actions, as far as the current person may know of them. */
@Service
public class ActionPlanQueries {

  private static final String ACTIONS =
      """
      select id, number, title, lead, partners, countries, targets, indicator, due, reasons
      from actionplans.action where plan_id = :plan and state = 'ACTIVE' order by position
      """;

  private static final String READING =
      "select seq, read_at from actionplans.reading where plan_id = :plan";

  private final Editions editions;
  private final PlanRights rights;
  private final MembershipQueries memberships;
  private final JdbcClient jdbc;

  ActionPlanQueries(
      Editions editions, PlanRights rights, MembershipQueries memberships, JdbcClient jdbc) {
    this.editions = editions;
    this.rights = rights;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  /** The plans that the current person may read, oldest first; a group without any is left out. */
  @PreAuthorize("isAuthenticated()")
  public Map<WorkingGroupId, List<PlanReference>> plansByGroup() {
    if (!rights.currentPersonReads()) {
      return Map.of();
    }
    return editions.findAll().stream()
        .sorted(Comparator.comparing(ActionPlan::openedAt).thenComparing(ActionPlan::id))
        .map(ActionPlan::reference)
        .collect(Collectors.groupingBy(PlanReference::group));
  }

  /** The plan, unless the current person may not know of it. */
  @PreAuthorize("isAuthenticated()")
  public Optional<PlanReference> find(PlanId plan) {
    return editions
        .findById(plan.value())
        .map(ActionPlan::reference)
        .filter(found -> access(found).atLeast(Access.READ));
  }

  /** What the current person may do with the plan's text. */
  @PreAuthorize("isAuthenticated()")
  public Access access(PlanReference plan) {
    return rights.ofCurrentPerson(plan.group(), plan.status());
  }

  /** Whether the current person may know of draft plans at all. */
  @PreAuthorize("isAuthenticated()")
  public boolean mayKnowOfPlans() {
    return rights.currentPersonReads();
  }

  /** Whether the current person may open a further edition of that group's plan. */
  @PreAuthorize("isAuthenticated()")
  public boolean mayOpenEdition(WorkingGroupId group) {
    return rights.currentPersonOpens(group);
  }

  /** The actions as last read from the plan's text; none of a plan that the person may not read. */
  @PreAuthorize("isAuthenticated()")
  public ActionList actions(PlanId plan) {
    if (find(plan).isEmpty()) {
      return new ActionList(null, 0, List.of());
    }
    var found = jdbc.sql(ACTIONS).param("plan", plan.value()).query(ActionPlanQueries::row).list();
    var leads = leads(found);
    var actions = found.stream().map(action -> named(action, leads)).toList();
    return jdbc.sql(READING)
        .param("plan", plan.value())
        .query((row, _) -> new ActionList(instant(row), row.getLong("seq"), actions))
        .optional()
        .orElseGet(() -> new ActionList(null, 0, actions));
  }

  private Map<UUID, OrganisationReference> leads(List<ActionRow> actions) {
    var ids =
        actions.stream()
            .map(action -> organisation(action.lead()))
            .flatMap(Optional::stream)
            .map(OrganisationId::new)
            .collect(Collectors.toSet());
    return memberships.findReferences(ids).entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
  }

  private static Optional<UUID> organisation(@Nullable String lead) {
    return Optional.ofNullable(lead).flatMap(Ids::parse);
  }

  private static ActionRow named(ActionRow action, Map<UUID, OrganisationReference> leads) {
    var lead = organisation(action.lead()).map(leads::get).map(OrganisationReference::name);
    return lead.map(action::ledBy).orElse(action);
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("read_at", OffsetDateTime.class).toInstant();
  }

  private static ActionRow row(ResultSet row, int index) throws SQLException {
    return new ActionRow(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("title"),
        row.getString("lead"),
        texts(row.getArray("partners")),
        texts(row.getArray("countries")),
        texts(row.getArray("targets")),
        row.getString("indicator"),
        row.getObject("due", LocalDate.class),
        texts(row.getArray("reasons")).stream()
            .map(Incompleteness::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
