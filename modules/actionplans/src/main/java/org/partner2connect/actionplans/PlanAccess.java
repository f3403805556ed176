package org.partner2connect.actionplans;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanPhaseQueries.PlanPhase;
import org.partner2connect.drafting.Access;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.drafting.spi.DocumentAccess;
import org.partner2connect.drafting.spi.Persona;
import org.partner2connect.drafting.spi.Reader;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.stereotype.Component;

/** Tells drafting who may do what with the texts of plans, and as whom they appear there. */
@Component
class PlanAccess implements DocumentAccess {

  static final String OWNER = "actionplans";

  private static final String SECRETARIAT = "secretariat";

  private final PlanPhaseQueries phases;
  private final PlanRights rights;
  private final WorkingGroupQueries groups;
  private final MembershipQueries memberships;
  private final People people;

  PlanAccess(
      PlanPhaseQueries phases,
      PlanRights rights,
      WorkingGroupQueries groups,
      MembershipQueries memberships,
      People people) {
    this.phases = phases;
    this.rights = rights;
    this.groups = groups;
    this.memberships = memberships;
    this.people = people;
  }

  @Override
  public String owner() {
    return OWNER;
  }

  @Override
  public Access accessOf(DocumentId document, Reader reader) {
    return phases
        .find(document)
        .map(plan -> rights.of(reader.person(), reader.secretariat(), plan.group(), plan.status()))
        .orElse(Access.NONE);
  }

  @Override
  public Map<DocumentId, Map<PersonId, Access>> lockAndDecide(
      Map<DocumentId, Set<PersonId>> writersByDocument) {
    var plans = phases.lock(writersByDocument.keySet());
    var writers =
        writersByDocument.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var roles =
        groups.lockRoles(plans.stream().map(PlanPhase::group).collect(Collectors.toSet()), writers);
    var others = withoutRole(writers, roles);
    Map<PersonId, Seat> seats = others.isEmpty() ? Map.of() : memberships.lockSeats(others);
    var decided = new HashMap<DocumentId, Map<PersonId, Access>>();
    for (var plan : plans) {
      var here = roles.getOrDefault(plan.group(), Map.of());
      decided.put(
          plan.document(),
          writersByDocument.getOrDefault(plan.document(), Set.of()).stream()
              .collect(
                  Collectors.toMap(
                      person -> person,
                      person ->
                          PlanRights.decide(
                              plan.status(), here.get(person), seats.containsKey(person), false))));
    }
    return decided;
  }

  /** Those who hold no role in any of these groups. */
  private static Set<PersonId> withoutRole(
      Set<PersonId> people, Map<WorkingGroupId, Map<PersonId, GroupRole>> roles) {
    var rest = new HashSet<>(people);
    roles.values().forEach(held -> rest.removeAll(held.keySet()));
    return rest;
  }

  @Override
  public Persona personaOf(DocumentId document, PersonId person) {
    var name =
        Optional.ofNullable(people.findReferences(Set.of(person)).get(person))
            .map(reference -> reference.name())
            .orElse("");
    var role = phases.find(document).flatMap(plan -> groups.roleOf(plan.group(), person));
    return memberships
        .seatOf(person)
        .map(seat -> seated(name, seat, role.orElse(null)))
        .orElseGet(() -> new Persona(name, "", initials(name), SECRETARIAT));
  }

  private static Persona seated(String name, Seat seat, @Nullable GroupRole role) {
    Enum<?> shown = role == null ? seat.role() : role;
    var organisation = seat.organisation();
    return new Persona(name, organisation.name(), organisation.initials(), code(shown));
  }

  private static String code(Enum<?> role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String initials(String name) {
    return List.of(name.split(" ", -1)).stream()
        .filter(word -> !word.isEmpty())
        .limit(2)
        .map(word -> Character.toString(word.codePointAt(0)))
        .collect(Collectors.joining());
  }
}
