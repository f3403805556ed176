package org.partner2connect.actionplans;

import java.util.Map;
import java.util.function.Supplier;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import p2c.runtime.TestSignIn;
import p2c.testing.Groups;
import p2c.testing.Members;

/** Makes groups, people with seats and roles, and plans to test with. */
@TestComponent
public class PlanFixtures {

  private final Members members;
  private final Groups groups;
  private final PlanOpening opening;

  PlanFixtures(Members members, Groups groups, PlanOpening opening) {
    this.members = members;
    this.groups = groups;
    this.opening = opening;
  }

  /** Somebody who has signed in. */
  public record Someone(PersonId id, String subject) {}

  public Someone someone(String name) {
    var person = members.person(TestSignIn.ISSUER, name, "en");
    return new Someone(person.id(), person.subject());
  }

  public OrganisationId organisation(String name) {
    return members.organisation(name, Category.ACADEMIA, null);
  }

  /** Somebody who sits for an organisation of their own. */
  public Someone delegate(String name) {
    return delegate(name, organisation("Organisation of " + name));
  }

  public Someone delegate(String name, OrganisationId organisation) {
    var person = someone(name);
    members.seat(organisation, person.id(), SeatRole.DELEGATE);
    return person;
  }

  /** A delegate who takes part in the group; whoever held an office before is replaced. */
  public Someone holder(WorkingGroupId group, GroupRole role) {
    return holder(group, role, organisation("Organisation of the " + role));
  }

  public Someone holder(WorkingGroupId group, GroupRole role, OrganisationId organisation) {
    var person = delegate("The " + role, organisation);
    groups.give(group, person.id(), role);
    return person;
  }

  /** The group of that area, established when it is first asked for. */
  public WorkingGroupReference group(FocusArea area) {
    return groups.of(area);
  }

  /** A fresh edition of the plan of that area's group. */
  public PlanReference plan(FocusArea area) {
    var group = group(area);
    return asSystem(() -> opening.open(group, null, Map.of(), null));
  }

  public <T> T asSystem(Supplier<T> work) {
    return members.asSystem(work);
  }

  public void asSystem(Runnable work) {
    members.asSystem(work);
  }

  public <T> T as(Someone person, Supplier<T> work, String... realmRoles) {
    return TestSignIn.as(signedIn(person, realmRoles), work);
  }

  /** The person's bearer token, verified. */
  public static Authentication signedIn(Someone person, String... realmRoles) {
    return TestSignIn.token(person.subject(), "Somebody", realmRoles);
  }
}
