package org.partner2connect.membership;

import java.util.UUID;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.springframework.boot.test.context.TestComponent;
import p2c.runtime.TestSignIn;

/** People who sit for organisations and can sign in. */
@TestComponent
public class Members {

  private final MembershipFixtures fixtures;
  private final People people;
  private final Delegations delegations;

  Members(MembershipFixtures fixtures, People people, Delegations delegations) {
    this.fixtures = fixtures;
    this.people = people;
    this.delegations = delegations;
  }

  /** A person and the subject of their account. */
  public record Someone(PersonId id, String subject, String name) {}

  public Someone someone(String name) {
    var subject = UUID.randomUUID().toString();
    return new Someone(
        people.recognise(TestSignIn.ISSUER, subject, name, null, null), subject, name);
  }

  public Someone seated(OrganisationId organisation, SeatRole role, String name) {
    var person = someone(name);
    fixtures.asSystem(() -> delegations.seat(organisation, person.id(), role));
    return person;
  }

  public void signIn(Someone person, String... realmRoles) {
    TestSignIn.signIn(TestSignIn.token(person.subject(), person.name(), realmRoles));
  }

  public void signOut() {
    TestSignIn.signOut();
  }
}
