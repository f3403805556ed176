package org.partner2connect.opportunities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.Seat;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the current person may do with needs and offers. */
@Component("opportunityRights")
@CallerDecides("tells only about the caller itself")
public class OpportunityRights {

  private final CurrentPerson current;
  private final MembershipQueries memberships;
  private final WorkingGroupQueries groups;

  OpportunityRights(
      CurrentPerson current, MembershipQueries memberships, WorkingGroupQueries groups) {
    this.current = current;
    this.memberships = memberships;
    this.groups = groups;
  }

  /** Whether the person may know of needs and offers: members and the secretariat. */
  public boolean mayKnow() {
    return current.isSecretariat() || isSeated();
  }

  /** Whether the person sits for an active member organisation, and so may post. */
  public boolean isSeated() {
    return seat().isPresent();
  }

  /** The person's seat in force. */
  public Optional<Seat> seat() {
    return current.id().flatMap(memberships::seatOf);
  }

  /** Whether the person leads that group, and so may call for partners in its name. */
  public boolean leads(WorkingGroupId group) {
    return current
        .id()
        .flatMap(id -> groups.roleOf(group, id))
        .filter(GroupRole::leads)
        .isPresent();
  }

  /** The groups that the person leads. */
  public Set<WorkingGroupId> led() {
    return current.id().map(groups::rolesOf).orElse(Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().leads())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the person acts for whoever stands behind it. */
  public boolean actsFor(Party party) {
    return party.organisationId().filter(this::sitsFor).isPresent()
        || party.groupId().filter(this::leads).isPresent();
  }

  /** Whether the person may withdraw it as improper: the secretariat, but not on the own side. */
  public boolean mayWithdraw(Party party) {
    return current.isSecretariat() && !actsFor(party);
  }

  /** Who asks. */
  public PersonId person() {
    return current.require();
  }

  /** Whether somebody of the secretariat asks. */
  public boolean isSecretariat() {
    return current.isSecretariat();
  }

  private boolean sitsFor(OrganisationId organisation) {
    return seat().filter(held -> held.organisation().id().equals(organisation)).isPresent();
  }

  /**
   * As whom the person acts for that side, from rows that stay locked until the transaction ends.
   *
   * @throws AccessDeniedException when the person does not act for it
   */
  public Acting lockActing(Party party) {
    var person = current.require();
    var organisation = party.organisationId();
    if (organisation.isPresent()) {
      var seat = memberships.lockSeats(Set.of(person)).get(person);
      if (seat != null && organisation.get().equals(seat.organisation().id())) {
        return new Acting(person, seat.role().name());
      }
    }
    return party
        .groupId()
        .flatMap(group -> lockedRole(group, person))
        .map(role -> new Acting(person, role.name()))
        .orElseThrow(() -> new AccessDeniedException("acts for neither organisation nor group"));
  }

  /** The person's seat, locked; refuses whoever has none. */
  Seat lockSeat() {
    var person = current.require();
    var seat = memberships.lockSeats(Set.of(person)).get(person);
    if (seat == null) {
      throw new SeatNeeded();
    }
    return seat;
  }

  /** As what the person leads that group, locked; refuses whoever does not. */
  Acting lockLeading(WorkingGroupId group) {
    var person = current.require();
    return lockedRole(group, person)
        .map(role -> new Acting(person, role.name()))
        .orElseThrow(() -> new AccessDeniedException("does not lead the group"));
  }

  private Optional<GroupRole> lockedRole(WorkingGroupId group, PersonId person) {
    return Optional.ofNullable(groups.lockRoles(Set.of(group), Set.of(person)).get(group))
        .map(roles -> roles.get(person))
        .filter(GroupRole::leads);
  }

  /** Somebody who acts, and as what. */
  public record Acting(PersonId person, String role) {}
}
