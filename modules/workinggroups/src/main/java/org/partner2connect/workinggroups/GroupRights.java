package org.partner2connect.workinggroups;

import java.util.Optional;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Component;

/**
 * What the current person may do in a working group, for expressions such as {@code
 * hasRole('SECRETARIAT') or @groupRights.leads(#group)}.
 */
@Component("groupRights")
@CallerDecides("tells only about the caller itself")
public class GroupRights {

  private final CurrentPerson current;
  private final WorkingGroupQueries groups;

  GroupRights(CurrentPerson current, WorkingGroupQueries groups) {
    this.current = current;
    this.groups = groups;
  }

  /** Whether the current person is chair or vice-chair. */
  public boolean leads(WorkingGroupId group) {
    return role(group).filter(GroupRole::leads).isPresent();
  }

  /** Whether the current person may write the group's texts, as far as their phase allows. */
  public boolean mayWrite(WorkingGroupId group) {
    return role(group).filter(GroupRole::mayWrite).isPresent();
  }

  /** Whether the current person takes part, even as an observer. */
  public boolean takesPart(WorkingGroupId group) {
    return role(group).isPresent();
  }

  /** Chair and vice-chair choose the rapporteur, though not one of themselves. */
  public boolean mayAppoint(WorkingGroupId group, PersonId person, GroupRole role) {
    return role == GroupRole.RAPPORTEUR && leads(group) && !leads(group, person);
  }

  /** Everyone may leave; chair and vice-chair end the terms of all but themselves. */
  public boolean mayEnd(WorkingGroupId group, PersonId person) {
    return current.id().filter(person::equals).isPresent() || leads(group) && !leads(group, person);
  }

  private boolean leads(WorkingGroupId group, PersonId person) {
    return groups.roleOf(group, person).filter(GroupRole::leads).isPresent();
  }

  private Optional<GroupRole> role(WorkingGroupId group) {
    return current.id().flatMap(person -> groups.roleOf(group, person));
  }
}
