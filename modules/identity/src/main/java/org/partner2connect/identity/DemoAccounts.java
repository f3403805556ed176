package org.partner2connect.identity;

import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.DemoData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the people of the demo before they sign in, so that others can give them seats. */
@Component
@Profile("demo")
public class DemoAccounts implements DemoData {

  private final People people;
  private final String issuer;

  DemoAccounts(People people, @Value("${p2c.identity.issuer}") String issuer) {
    this.people = people;
    this.issuer = issuer;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load() {
    for (var person : DemoPeople.values()) {
      people.recognise(issuer, person.subject(), person.displayName(), person.email(), null);
    }
  }

  /** The person in this database; load first. */
  @CallerDecides("other modules' demo data only")
  public PersonId personOf(DemoPeople person) {
    return people.find(issuer, person.subject()).orElseThrow();
  }
}
