package org.partner2connect.insights;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;
import p2c.runtime.TestSignIn;
import p2c.testing.Groups;
import p2c.testing.Members;

/** Makes people with seats and roles, and signs them in. */
@TestComponent
public class SignedIn {

  private final Members members;
  private final Groups groups;

  SignedIn(Members members, Groups groups) {
    this.members = members;
    this.groups = groups;
  }

  /** Somebody, by the subject of the token. */
  public record Someone(PersonId id, String subject) {}

  /** Signs in somebody who has no seat, with these roles of the realm. */
  public PersonId as(String... realmRoles) {
    var someone = someone("Somebody");
    as(someone, realmRoles);
    return someone.id();
  }

  public void as(Someone someone, String... realmRoles) {
    TestSignIn.signIn(TestSignIn.token(someone.subject(), "Somebody", realmRoles));
  }

  public void nobody() {
    TestSignIn.signOut();
  }

  public Someone someone(String name) {
    var person = members.person(TestSignIn.ISSUER, name, "en");
    return new Someone(person.id(), person.subject());
  }

  /** Somebody who sits for an organisation of that name. */
  public Someone delegateOf(String organisation, @Nullable String country) {
    var person = someone("Delegate of " + organisation);
    members.seat(
        members.organisation(organisation, Category.ACADEMIA, country),
        person.id(),
        SeatRole.DELEGATE);
    return person;
  }

  /** The group of that area, established when it is first asked for. */
  public WorkingGroupReference group(FocusArea area) {
    return groups.of(area);
  }

  /** Gives a person with a seat a role in a group; whoever held the office before leaves it. */
  public void takesPart(Someone person, WorkingGroupReference group, GroupRole role) {
    groups.give(group.id(), person.id(), role);
  }

  public <T> T asSystem(Supplier<T> work) {
    return members.asSystem(work);
  }
}
