package org.partner2connect.membership;

import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.springframework.boot.test.context.TestComponent;
import p2c.runtime.TestSignIn;

/** Signs people in on the current thread. */
@TestComponent
class SignedInPeople {

  private final People people;

  SignedInPeople(People people) {
    this.people = people;
  }

  /** The person of that subject, who acts from now on. */
  PersonId signIn(String subject) {
    var person = people.recognise(TestSignIn.ISSUER, subject, "Name of " + subject, null, null);
    TestSignIn.signIn(TestSignIn.token(subject, "Name of " + subject));
    return person;
  }
}
