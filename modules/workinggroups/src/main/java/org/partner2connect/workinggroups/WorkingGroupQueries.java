package org.partner2connect.workinggroups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads working groups and who takes part in them.
 *
 * <p>A role counts only while its holder sits for an active organisation: the roles of people whose
 * seat has ended, or whose organisation is suspended, are in none of the answers but the roster.
 *
 * <p>Other modules may join the view {@code workinggroups.published_participation}, and must then
 * join {@code membership.published_seat} too.
 */
@Service
public class WorkingGroupQueries {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  /** Organisation and seat stand first, because rows are locked in the order of the tables. */
  private static final String ROLES =
      """
      select participation.group_id, participation.person_id, participation.role
      from membership.published_seat seat
      join workinggroups.participation on participation.person_id = seat.person_id
      where participation.until is null
      """;

  private final JdbcClient jdbc;
  private final Taxonomy taxonomy;
  private final People people;
  private final MembershipQueries membership;

  WorkingGroupQueries(
      JdbcClient jdbc, Taxonomy taxonomy, People people, MembershipQueries membership) {
    this.jdbc = jdbc;
    this.taxonomy = taxonomy;
    this.people = people;
    this.membership = membership;
  }

  /** The groups in the order of their focus areas. */
  @PreAuthorize("isAuthenticated()")
  public List<WorkingGroupReference> all() {
    return jdbc
        .sql("select id, focus_area from workinggroups.working_group")
        .query((row, i) -> reference(row))
        .list()
        .stream()
        .sorted(Comparator.comparing(WorkingGroupReference::focusArea))
        .toList();
  }

  /** That group, if there is one. */
  @PreAuthorize("isAuthenticated()")
  public Optional<WorkingGroupReference> find(WorkingGroupId id) {
    return Optional.ofNullable(findReferences(Set.of(id)).get(id));
  }

  /** Those groups; unknown ids are left out. */
  @CallerDecides("the module that shows them has decided that the reader may see their names")
  public Map<WorkingGroupId, WorkingGroupReference> findReferences(Set<WorkingGroupId> ids) {
    return jdbc
        .sql("select id, focus_area from workinggroups.working_group where id = any(:ids)")
        .param("ids", values(ids, WorkingGroupId::value))
        .query((row, i) -> reference(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(WorkingGroupReference::id, Function.identity()));
  }

  /** What the group is to do, in that language, else in English. */
  @PreAuthorize("isAuthenticated()")
  public Optional<String> mandate(WorkingGroupId id, Locale locale) {
    return jdbc.sql("select mandate_en, mandate_fr from workinggroups.working_group where id = :id")
        .param("id", id.value())
        .query((row, i) -> Label.of(row.getString("mandate_en"), row.getString("mandate_fr")))
        .optional()
        .map(mandate -> mandate.in(locale));
  }

  /** Who takes part, the offices first, then by name. */
  @PreAuthorize("isAuthenticated()")
  public List<Participant> roster(WorkingGroupId id) {
    var terms =
        jdbc.sql(
                """
                select person_id, role, since from workinggroups.published_participation
                where group_id = :id
                """)
            .param("id", id.value())
            .query((row, i) -> term(row))
            .list();
    var ids = terms.stream().map(Term::person).collect(Collectors.toSet());
    var names = people.findReferences(ids);
    var seats = membership.seatsOf(ids);
    return terms.stream()
        .map(
            term -> {
              var name = names.get(term.person());
              var seat = seats.get(term.person());
              return new Participant(
                  term.person(),
                  name == null ? "" : name.name(),
                  seat == null ? null : seat.organisation(),
                  term.role(),
                  term.since().atZone(GENEVA).toLocalDate());
            })
        .sorted(
            Comparator.comparing(Participant::role)
                .thenComparing(Participant::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(participant -> participant.person().value()))
        .toList();
  }

  /** The role that counts of that person in that group. */
  @CallerDecides("rights of other modules build on it")
  public Optional<GroupRole> roleOf(WorkingGroupId id, PersonId person) {
    return Optional.ofNullable(rolesOf(person).get(id));
  }

  /** The roles that count of that person. */
  @CallerDecides("rights of other modules build on it")
  public Map<WorkingGroupId, GroupRole> rolesOf(PersonId person) {
    return jdbc
        .sql(ROLES + "and participation.person_id = :person")
        .param("person", person.value())
        .query((row, i) -> role(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Role::group, Role::role));
  }

  /**
   * The roles that count of those people in those groups, read from rows of organisation, seat and
   * participation that are locked {@code FOR SHARE} until the caller's transaction ends. Whoever
   * takes one of these roles away updates the same rows: either this call waits and no longer sees
   * the role, or the taking away waits for the caller's commit. Groups without any such role are
   * left out.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  @CallerDecides("writers that rely on a role, in the transaction in which they write")
  public Map<WorkingGroupId, Map<PersonId, GroupRole>> lockRoles(
      Set<WorkingGroupId> groups, Set<PersonId> people) {
    var roles = new HashMap<WorkingGroupId, Map<PersonId, GroupRole>>();
    jdbc.sql(
            ROLES
                + """
                and participation.group_id = any(:groups)
                and participation.person_id = any(:people)
                order by seat.organisation_id, seat.seat_id, participation.id
                for share
                """)
        .param("groups", values(groups, WorkingGroupId::value))
        .param("people", values(people, PersonId::value))
        .query((row, i) -> role(row))
        .list()
        .forEach(
            role ->
                roles
                    .computeIfAbsent(role.group(), group -> new HashMap<>())
                    .put(role.person(), role.role()));
    return roles;
  }

  private WorkingGroupReference reference(ResultSet row) throws SQLException {
    var area = FocusArea.valueOf(row.getString("focus_area"));
    return new WorkingGroupReference(
        new WorkingGroupId(row.getObject("id", UUID.class)), area, taxonomy.focusArea(area).name());
  }

  private static Role role(ResultSet row) throws SQLException {
    return new Role(
        new WorkingGroupId(row.getObject("group_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        GroupRole.valueOf(row.getString("role")));
  }

  private static Term term(ResultSet row) throws SQLException {
    return new Term(
        new PersonId(row.getObject("person_id", UUID.class)),
        GroupRole.valueOf(row.getString("role")),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  private static <T> UUID[] values(Set<T> ids, Function<T, UUID> value) {
    return ids.stream().map(value).toArray(UUID[]::new);
  }

  private record Role(WorkingGroupId group, PersonId person, GroupRole role) {}

  private record Term(PersonId person, GroupRole role, Instant since) {}
}
