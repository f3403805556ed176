package org.partner2connect.membership;

import java.util.Set;
import java.util.UUID;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SystemActor;
import org.springframework.boot.test.context.TestComponent;
import p2c.runtime.TestSignIn;

/** Makes organisations and people to test with. */
@TestComponent
public class MembershipFixtures {

  private final SystemActor system;
  private final People people;
  private final Admission admission;
  private final Delegations delegations;

  MembershipFixtures(
      SystemActor system, People people, Admission admission, Delegations delegations) {
    this.system = system;
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
  }

  public OrganisationId organisation(String name) {
    var ids = new OrganisationId[1];
    asSystem(
        () ->
            ids[0] =
                admission.admit(
                    new NewOrganisation(name, null, Category.ACADEMIA, null, Set.of())));
    return ids[0];
  }

  public PersonId person() {
    var subject = UUID.randomUUID().toString();
    return people.recognise(TestSignIn.ISSUER, subject, "Person", null, null);
  }

  public PersonId seated(OrganisationId organisation, SeatRole role) {
    var person = person();
    asSystem(() -> delegations.seat(organisation, person, role));
    return person;
  }

  public void asSystem(Runnable work) {
    system.run("a test", work);
  }
}
