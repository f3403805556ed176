package org.partner2connect.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads member organisations and the seats in force.
 *
 * <p>Other modules may join the views {@code membership.published_seat} (the seats in force) and
 * {@code membership.published_organisation}. A query on the former may end in {@code for share}:
 * that locks the rows of seat and organisation as {@link #lockSeats} does.
 */
@Service
public class MembershipQueries {

  private static final String SEATS =
      """
      select person_id, role, organisation_id as id, name, initials, category, country
      from membership.published_seat
      where person_id = any(:people)
      """;

  private static final String SEATED =
      """
      select person_id, role, organisation_id as id, name, initials, category, country
      from membership.published_seat
      where organisation_id = :organisation
      order by since, seat_id
      """;

  private static final String ORGANISATIONS =
      """
      select id, name, initials, category, country
      from membership.member_organisation
      """;

  private static final String SURVIVOR =
      """
      with recursive chain as (
        select id, merged_into_id from membership.member_organisation where id = :id
        union
        select next.id, next.merged_into_id
        from membership.member_organisation next
        join chain on next.id = chain.merged_into_id
      )
      select id from chain where merged_into_id is null
      """;

  private final JdbcClient jdbc;

  MembershipQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person's seat, if it is in force: not ended, in an active organisation. */
  @CallerDecides("rights of other modules build on it")
  public Optional<Seat> seatOf(PersonId person) {
    return Optional.ofNullable(seats(SEATS, Set.of(person)).get(person));
  }

  /** The seats in force of those people; those without one are left out. */
  @CallerDecides("rights of other modules build on it")
  public Map<PersonId, Seat> seatsOf(Set<PersonId> people) {
    return seats(SEATS, people);
  }

  /** The seats in force of that organisation, the oldest first; none while it is not active. */
  @CallerDecides("modules that write to an organisation's people")
  public List<Seat> seatsIn(OrganisationId organisation) {
    return jdbc.sql(SEATED)
        .param("organisation", organisation.value())
        .query((row, i) -> seat(row))
        .list();
  }

  /**
   * The seats in force of those people, read from rows that are locked {@code FOR SHARE} until the
   * caller's transaction ends. Whoever ends a seat, or suspends its organisation, updates the same
   * rows: either this call waits and sees the end, or the ending waits for the caller's commit.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  @CallerDecides("writers that rely on a seat, in the transaction in which they write")
  public Map<PersonId, Seat> lockSeats(Set<PersonId> people) {
    return seats(SEATS + "order by organisation_id, seat_id for share", people);
  }

  /** Those organisations, whatever their state; unknown ids are left out. */
  @CallerDecides("the module that shows them has decided that the reader may see their names")
  public Map<OrganisationId, OrganisationReference> findReferences(Set<OrganisationId> ids) {
    return jdbc
        .sql(ORGANISATIONS + "where id = any(:ids)")
        .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query((row, i) -> organisation(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(OrganisationReference::id, Function.identity()));
  }

  /** The organisation that this one is by now: itself, unless it was merged; empty if unknown. */
  @CallerDecides("says nothing but which organisation is meant")
  public Optional<OrganisationId> survivorOf(OrganisationId id) {
    return jdbc.sql(SURVIVOR)
        .param("id", id.value())
        .query((row, i) -> new OrganisationId(row.getObject("id", UUID.class)))
        .optional();
  }

  /** The organisations that are active members, by name. */
  @PreAuthorize("isAuthenticated()")
  public List<OrganisationReference> activeOrganisations() {
    return jdbc.sql(ORGANISATIONS + "where status = 'ACTIVE' order by lower(name), id")
        .query((row, i) -> organisation(row))
        .list();
  }

  private Map<PersonId, Seat> seats(String sql, Set<PersonId> people) {
    return jdbc
        .sql(sql)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, i) -> seat(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Seat::person, Function.identity()));
  }

  private static Seat seat(ResultSet row) throws SQLException {
    return new Seat(
        new PersonId(row.getObject("person_id", UUID.class)),
        organisation(row),
        SeatRole.valueOf(row.getString("role")));
  }

  private static OrganisationReference organisation(ResultSet row) throws SQLException {
    return new OrganisationReference(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("initials"),
        Category.valueOf(row.getString("category")),
        row.getString("country"));
  }
}
