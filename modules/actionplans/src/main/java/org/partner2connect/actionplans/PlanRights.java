package org.partner2connect.actionplans;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.Access;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.stereotype.Component;

/** The rule for who may write a draft plan, who may read it, and who may not even know of it. */
@Component
class PlanRights {

  private final CurrentPerson current;
  private final WorkingGroupQueries groups;
  private final MembershipQueries memberships;

  PlanRights(CurrentPerson current, WorkingGroupQueries groups, MembershipQueries memberships) {
    this.current = current;
    this.groups = groups;
    this.memberships = memberships;
  }

  /**
   * The rule itself. A role in the group writes as the phase allows, an observer reads; so do those
   * who sit for any active member organisation, and the secretariat. To all others, the
   * administrators among them, the plan does not exist.
   *
   * @param role the person's role in the group that counts
   * @param seated whether the person sits for an active member organisation
   */
  static Access decide(
      PlanStatus status, @Nullable GroupRole role, boolean seated, boolean secretariat) {
    if (role != null && role.mayWrite() && status.acceptsWriting()) {
      return Access.WRITE;
    }
    return role != null || seated || secretariat ? Access.READ : Access.NONE;
  }

  Access of(PersonId person, boolean secretariat, WorkingGroupId group, PlanStatus status) {
    var role = groups.roleOf(group, person).orElse(null);
    return decide(status, role, memberships.seatOf(person).isPresent(), secretariat);
  }

  /** What the current person may do with a plan of that group in that phase. */
  Access ofCurrentPerson(WorkingGroupId group, PlanStatus status) {
    return current
        .id()
        .map(person -> of(person, current.isSecretariat(), group, status))
        .orElse(Access.NONE);
  }

  /** Whether the current person may know of draft plans at all. */
  boolean currentPersonReads() {
    return current.isSecretariat() || current.id().flatMap(memberships::seatOf).isPresent();
  }

  /** Whether the current person may open a further edition: the chair and the secretariat. */
  public boolean currentPersonOpens(WorkingGroupId group) {
    Optional<GroupRole> role = current.id().flatMap(person -> groups.roleOf(group, person));
    return current.isSecretariat() || role.filter(GroupRole.CHAIR::equals).isPresent();
  }

  /** Whether the current person sees what came too late: the offices, and the secretariat. */
  boolean currentPersonReadsLate(WorkingGroupId group) {
    return current.isSecretariat() || currentPersonFinishesLate(group);
  }

  /** Whether the current person deals with what came too late: chair, vice-chair, rapporteur. */
  boolean currentPersonFinishesLate(WorkingGroupId group) {
    return current
        .id()
        .flatMap(person -> groups.roleOf(group, person))
        .filter(GroupRole::isOffice)
        .isPresent();
  }
}
