package p2c.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.springframework.boot.test.context.TestComponent;

/** Makes people with accounts, organisations, and the seats of the ones for the others. */
@TestComponent
public class Members {

  private final SystemActor system;
  private final People people;
  private final Admission admission;
  private final Delegations delegations;

  Members(SystemActor system, People people, Admission admission, Delegations delegations) {
    this.system = system;
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
  }

  /** Somebody with an account, and the subject of its tokens. */
  public record Person(PersonId id, String subject, String email) {}

  /** Somebody who has signed in once at that issuer. */
  public Person person(String issuer, String name, String language) {
    var subject = UUID.randomUUID().toString();
    var email = subject + "@example.org";
    return new Person(people.recognise(issuer, subject, name, email, language), subject, email);
  }

  public OrganisationId organisation(String name, Category category, @Nullable String country) {
    return admit(new NewOrganisation(name, null, category, country, Set.of()));
  }

  public OrganisationId admit(NewOrganisation organisation) {
    return asSystem(() -> admission.admit(organisation));
  }

  public void seat(OrganisationId organisation, PersonId person, SeatRole role) {
    asSystem(() -> delegations.seat(organisation, person, role));
  }

  public <T> T asSystem(Supplier<T> work) {
    var answer = new AtomicReference<T>();
    system.run("a test", () -> answer.set(work.get()));
    return answer.get();
  }

  public void asSystem(Runnable work) {
    system.run("a test", work);
  }
}
