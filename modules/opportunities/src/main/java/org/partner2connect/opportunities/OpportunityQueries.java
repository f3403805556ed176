package org.partner2connect.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads needs and offers: for members and the secretariat. What an organisation posted that is not
 * an active member is shown to the secretariat only; what was withdrawn, to it and its own side.
 */
@Service
public class OpportunityQueries {

  /** So many are on a page of the list. */
  public static final int PAGE = 20;

  private static final int MATCHES = 10;
  private static final int CANDIDATES = 500;

  private static final String STATE =
      """
      case when opportunity.status = 'OPEN' and opportunity.ends < :today
           then 'EXPIRED' else opportunity.status end
      """;

  private static final String COLUMNS =
      "select opportunity.*, " + STATE + " as state, " + OpportunityRows.ORGANISATION;

  private static final String FROM =
      """
      from opportunities.opportunity
      left join membership.published_organisation organisation
        on organisation.id = opportunity.organisation_id
      """;

  /** Whoever asks for all sees those of organisations that are not active, too. */
  private static final String SEEN =
      """
      where (:all or opportunity.group_id is not null or organisation.status = 'ACTIVE')
        and (:all or opportunity.status <> 'WITHDRAWN' or opportunity.organisation_id = :own
          or opportunity.group_id = any(:led))
      """;

  private static final String QUERY =
      """
      (websearch_to_tsquery('pg_catalog.english', opportunities.bare(:text))
        || websearch_to_tsquery('pg_catalog.french', opportunities.bare(:text))
        || websearch_to_tsquery('pg_catalog.simple', opportunities.bare(:text)))
      """;

  private static final String SOUGHT =
      """
        and (:text = '' or opportunity.words @@ %s
          or opportunities.bare(opportunity.title) like opportunities.bare(:pattern)
          or lower(opportunity.reference) like lower(:pattern)
          or opportunities.bare(organisation.name) like opportunities.bare(:pattern))
        and (cast(:kind as text) is null or opportunity.kind = :kind)
        and (cast(:type as text) is null or opportunity.type = :type)
        and (cast(:area as text) is null or opportunity.area = :area)
        and (cast(:country as text) is null or :country = any(opportunity.countries))
        and (cast(:goal as text) is null or exists (
          select from unnest(opportunity.targets) target
          where split_part(target, '.', 1) = :goal))
        and case when cast(:state as text) is null then opportunity.status <> 'WITHDRAWN'
                 else %s = :state end
      """
          .formatted(QUERY, STATE);

  private static final String ORDER =
      """
      order by case when :text = '' then 0 else ts_rank(opportunity.words, %s) end desc,
        opportunity.posted_at desc, opportunity.reference desc
      """
          .formatted(QUERY);

  private static final String CANDIDATE =
      """
        and opportunity.kind = :kind and opportunity.status = 'OPEN'
        and (opportunity.ends is null or opportunity.ends >= :today)
        and (opportunity.action_id = :action
          or opportunity.type = :type
            and (opportunity.area = :area
              or opportunity.countries && cast(:countries as text[])
              or opportunity.targets && cast(:targets as text[]))
          or opportunity.countries && cast(:countries as text[])
            and opportunity.targets && cast(:targets as text[])
          or opportunity.countries && cast(:countries as text[]) and opportunity.area = :area)
      order by opportunity.action_id is not distinct from :action desc,
        opportunity.type = :type desc, opportunity.countries && cast(:countries as text[]) desc,
        opportunity.posted_at desc
      limit %d
      """
          .formatted(CANDIDATES);

  private final JdbcClient jdbc;
  private final OpportunityRows rows;
  private final OpportunityRights rights;
  private final Clock clock;

  OpportunityQueries(JdbcClient jdbc, OpportunityRows rows, OpportunityRights rights, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.rights = rights;
    this.clock = clock;
  }

  /** The one with that id, unless the current person may not know of it. */
  @PreAuthorize("isAuthenticated()")
  public Optional<OpportunityDetail> find(OpportunityId id) {
    return rights.mayKnow()
        ? seen(COLUMNS + FROM + SEEN + " and opportunity.id = :id")
            .param("id", id.value())
            .query(rows)
            .optional()
        : Optional.empty();
  }

  /** A page of what is looked for, from 1; the best fit first, else the latest. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public List<OpportunityDetail> search(OpportunityFilter filter, int page) {
    return sought(COLUMNS + FROM + SEEN + SOUGHT + ORDER + "limit :limit offset :offset", filter)
        .param("limit", PAGE)
        .param("offset", (Math.clamp(page, 1, 1_000_000) - 1) * PAGE)
        .query(rows)
        .list();
  }

  /** How many are found. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public int count(OpportunityFilter filter) {
    return sought("select count(*) " + FROM + SEEN + SOUGHT, filter).query(Integer.class).single();
  }

  /** The countries that open needs and offers are about, as alpha-3 codes. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public Set<String> countries() {
    return Set.copyOf(
        seen("select distinct unnest(opportunity.countries) " + FROM + SEEN)
            .query(String.class)
            .list());
  }

  /** Those of the organisation for which the current person sits, the latest first. */
  @PreAuthorize("@opportunityRights.isSeated()")
  public List<OpportunityDetail> ofOwnOrganisation() {
    return seen(COLUMNS
            + FROM
            + SEEN
            + " and (opportunity.organisation_id = :own or opportunity.group_id = any(:led))"
            + " order by opportunity.posted_at desc, opportunity.reference desc")
        .query(rows)
        .list();
  }

  /** What is open in that group's area or called for by it, calls first, then the latest. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public List<OpportunityDetail> ofGroup(WorkingGroupId group, String area, int most) {
    return seen(COLUMNS
            + FROM
            + SEEN
            + """
              and opportunity.status = 'OPEN'
              and (opportunity.ends is null or opportunity.ends >= :today)
              and (opportunity.group_id = :group or opportunity.area = :area)
            order by opportunity.group_id is not null desc, opportunity.posted_at desc,
              opportunity.reference desc
            limit :most
            """)
        .param("group", group.value())
        .param("area", area)
        .param("most", Math.clamp(most, 0, PAGE))
        .query(rows)
        .list();
  }

  /** What is open about actions of that plan, calls first, then the latest. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public List<OpportunityDetail> ofPlan(PlanId plan) {
    return seen(COLUMNS
            + FROM
            + SEEN
            + """
              and opportunity.status = 'OPEN'
              and (opportunity.ends is null or opportunity.ends >= :today)
              and opportunity.plan_id = :plan
            order by opportunity.group_id is not null desc, opportunity.posted_at desc,
              opportunity.reference desc
            """)
        .param("plan", plan.value())
        .query(rows)
        .list();
  }

  /** What may go together with it, the best fits first; nothing once it is no longer open. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public List<Match> matches(OpportunityDetail one) {
    if (!one.isOpen()) {
      return List.of();
    }
    var content = one.content();
    var area = content.area();
    var candidates =
        seen(COLUMNS + FROM + SEEN + CANDIDATE)
            .param("kind", content.kind().other().name())
            .param("type", content.type().name())
            .param("area", area == null ? null : area.name())
            .param("action", content.actionId())
            .param("countries", content.countries().toArray(String[]::new))
            .param("targets", content.targets().toArray(String[]::new))
            .query(rows)
            .list();
    return Matching.of(
        one, candidates.stream().filter(other -> other.by().active()).toList(), MATCHES);
  }

  /** Those, whoever asks; unknown ones are left out. */
  @CallerDecides("shows them to whoever is introduced to them")
  public Map<OpportunityId, OpportunityDetail> findAll(Collection<OpportunityId> ids) {
    return index(all(COLUMNS + FROM + "where opportunity.id = any(:ids)", ids));
  }

  /** The same, from rows that nobody closes or withdraws until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  @CallerDecides("relies on their being open, in the transaction in which it writes")
  public Map<OpportunityId, OpportunityDetail> lock(Collection<OpportunityId> ids) {
    return index(
        all(
            COLUMNS
                + FROM
                + "where opportunity.id = any(:ids) order by opportunity.id"
                + " for share of opportunity",
            ids));
  }

  private List<OpportunityDetail> all(String sql, Collection<OpportunityId> ids) {
    return jdbc.sql(sql)
        .param("ids", ids.stream().map(OpportunityId::value).toArray(UUID[]::new))
        .param("today", today())
        .query(rows)
        .list();
  }

  private static Map<OpportunityId, OpportunityDetail> index(List<OpportunityDetail> found) {
    return found.stream()
        .collect(Collectors.toUnmodifiableMap(OpportunityDetail::id, Function.identity()));
  }

  private StatementSpec seen(String sql) {
    var own = rights.seat().map(seat -> seat.organisation().id()).map(OrganisationId::value);
    return jdbc.sql(sql)
        .param("today", today())
        .param("all", rights.isSecretariat())
        .param("own", own.orElse(null))
        .param("led", rights.led().stream().map(WorkingGroupId::value).toArray(UUID[]::new));
  }

  private StatementSpec sought(String sql, OpportunityFilter filter) {
    var text = SearchWords.plain(filter.text());
    return seen(sql)
        .param("text", text)
        .param("pattern", SearchWords.containing(text))
        .param("kind", name(filter.kind()))
        .param("type", name(filter.type()))
        .param("area", name(filter.area()))
        .param("country", filter.country())
        .param("goal", filter.goal() == null ? null : filter.goal().toString())
        .param("state", name(filter.state()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Opportunity.GENEVA);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
