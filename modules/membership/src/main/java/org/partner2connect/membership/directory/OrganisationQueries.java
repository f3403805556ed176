package org.partner2connect.membership.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads organisations with their history: for their own pages, and for the secretariat. */
@Service
public class OrganisationQueries {

  private static final String FACTS =
      """
      select organisation.*,
             array(select focus_area from membership.organisation_area area
                   where area.organisation_id = organisation.id) as focus_areas
      from membership.member_organisation organisation
      where id = :id
      """;

  private static final String FORMER =
      """
      select since, until from membership.former_membership
      where organisation_id = :id order by since
      """;

  private static final String TERMS =
      """
      select person_id, role, since, until from membership.seat
      where organisation_id = :id order by since desc, id desc
      """;

  private static final String SOUGHT =
      """
      from membership.member_organisation organisation
      where lower(name) like :text
        and (cast(:status as text) is null or status = :status)
        and (cast(:category as text) is null or category = :category)
        and (cast(:region as text) is null or country = any(:countries))
      """;

  private static final String ROWS =
      """
      select id, name, category, country, status, admitted_at,
             (select count(*) from membership.seat
              where seat.organisation_id = organisation.id and until is null) as seats
      """
          + SOUGHT
          + "order by lower(name), id limit :most offset :before";

  private final JdbcClient jdbc;
  private final People people;
  private final Regions regions;

  OrganisationQueries(JdbcClient jdbc, People people, Regions regions) {
    this.jdbc = jdbc;
    this.people = people;
    this.regions = regions;
  }

  /** That organisation, whatever its state. */
  @CallerDecides("a page that shows of it only what its reader may see")
  public Optional<OrganisationFacts> find(OrganisationId id) {
    return jdbc.sql(FACTS).param("id", id.value()).query((row, i) -> facts(row)).optional();
  }

  /** All terms in seats of the organisation, the latest first. */
  @PreAuthorize("hasRole('SECRETARIAT') or @delegationRights.mayReadHistoryOf(#id)")
  public List<SeatRecord> terms(OrganisationId id) {
    var terms = jdbc.sql(TERMS).param("id", id.value()).query((row, i) -> term(row)).list();
    var names =
        people.findReferences(terms.stream().map(SeatRecord::person).collect(Collectors.toSet()));
    return terms.stream()
        .map(
            term -> {
              var name = names.get(term.person());
              return new SeatRecord(
                  term.person(),
                  name == null ? "" : name.name(),
                  term.role(),
                  term.since(),
                  term.until());
            })
        .toList();
  }

  /**
   * The organisations that fit, by name.
   *
   * @param page counts from 1
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public Found<OrganisationRow> list(OrganisationFilter filter, int page) {
    var rows =
        sought(ROWS, filter)
            .param("most", Found.PAGE)
            .param("before", Found.before(page))
            .query((row, i) -> row(row))
            .list();
    var total = sought("select count(*) " + SOUGHT, filter).query(Integer.class).single();
    return new Found<>(rows, total);
  }

  /** The ITU regions by which a list can be narrowed. */
  @PreAuthorize("isAuthenticated()")
  public List<String> regions() {
    return regions.codes();
  }

  private JdbcClient.StatementSpec sought(String sql, OrganisationFilter filter) {
    var status = filter.status();
    var category = filter.category();
    return jdbc.sql(sql)
        .param("text", SearchText.pattern(filter.text()))
        .param("status", status == null ? null : status.name())
        .param("category", category == null ? null : category.name())
        .param("region", filter.region())
        .param("countries", regions.countriesOf(filter.region()));
  }

  private OrganisationFacts facts(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new OrganisationFacts(
        new OrganisationId(id),
        row.getString("name"),
        row.getString("initials"),
        Category.valueOf(row.getString("category")),
        row.getString("country"),
        row.getString("website"),
        row.getString("description_en"),
        row.getString("description_fr"),
        areas(row.getArray("focus_areas")),
        MembershipStatus.valueOf(row.getString("status")),
        instant(row, "admitted_at"),
        row.getObject("left_at") == null ? null : instant(row, "left_at"),
        former(id));
  }

  private List<OrganisationFacts.Period> former(UUID id) {
    return jdbc.sql(FORMER)
        .param("id", id)
        .query(
            (row, i) -> new OrganisationFacts.Period(instant(row, "since"), instant(row, "until")))
        .list();
  }

  private static SeatRecord term(ResultSet row) throws SQLException {
    @Nullable Instant until = row.getObject("until") == null ? null : instant(row, "until");
    return new SeatRecord(
        new PersonId(row.getObject("person_id", UUID.class)),
        "",
        SeatRole.valueOf(row.getString("role")),
        instant(row, "since"),
        until);
  }

  private static OrganisationRow row(ResultSet row) throws SQLException {
    return new OrganisationRow(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"),
        Category.valueOf(row.getString("category")),
        row.getString("country"),
        MembershipStatus.valueOf(row.getString("status")),
        instant(row, "admitted_at"),
        row.getInt("seats"));
  }

  static Set<FocusArea> areas(Array codes) throws SQLException {
    return Stream.of((String[]) codes.getArray())
        .map(FocusArea::valueOf)
        .collect(Collectors.toSet());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
