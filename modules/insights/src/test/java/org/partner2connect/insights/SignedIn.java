package org.partner2connect.insights;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Mandates;
import org.partner2connect.workinggroups.Participations;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Makes people with seats and roles, and signs them in. */
@TestComponent
public class SignedIn {

  private static final String ISSUER = "https://sso.example.org/realms/partner2connect";

  private final People people;
  private final SystemActor system;
  private final Admission admission;
  private final Delegations delegations;
  private final Mandates mandates;
  private final Participations participations;
  private final WorkingGroupQueries groups;

  SignedIn(
      People people,
      SystemActor system,
      Admission admission,
      Delegations delegations,
      Mandates mandates,
      Participations participations,
      WorkingGroupQueries groups) {
    this.people = people;
    this.system = system;
    this.admission = admission;
    this.delegations = delegations;
    this.mandates = mandates;
    this.participations = participations;
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
    var token =
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .claim("iss", ISSUER)
            .subject(someone.subject())
            .claim("name", "Somebody")
            .build();
    var authorities =
        Stream.of(realmRoles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    SecurityContextHolder.getContext().setAuthentication(new Bearer(token, authorities));
  }

  public void nobody() {
    SecurityContextHolder.clearContext();
  }

  public Someone someone(String name) {
    var subject = UUID.randomUUID().toString();
    return new Someone(people.recognise(ISSUER, subject, name, null, null), subject);
  }

  /** Somebody who sits for an organisation of that name. */
  public Someone delegateOf(String organisation, @Nullable String country) {
    var person = someone("Delegate of " + organisation);
    asSystem(
        () -> {
          var id =
              admission.admit(
                  new NewOrganisation(organisation, null, Category.ACADEMIA, country, Set.of()));
          delegations.seat(id, person.id(), SeatRole.DELEGATE);
          return id;
        });
    return person;
  }

  /** The group of that area, established when it is first asked for. */
  public WorkingGroupReference group(FocusArea area) {
    return asSystem(
        () -> {
          if (groups.all().stream().noneMatch(group -> group.focusArea() == area)) {
            mandates.establish(area, Label.of("To write a plan.", "Écrire un plan."));
          }
          return groups.all().stream()
              .filter(group -> group.focusArea() == area)
              .findFirst()
              .orElseThrow();
        });
  }

  /** Gives a person with a seat a role in a group; whoever held the office before leaves it. */
  public void takesPart(Someone person, WorkingGroupReference group, GroupRole role) {
    asSystem(
        () -> {
          if (role == GroupRole.PARTICIPANT || role == GroupRole.OBSERVER) {
            participations.join(group.id(), person.id(), role);
          } else {
            groups.roster(group.id()).stream()
                .filter(line -> line.role() == role)
                .forEach(line -> participations.end(group.id(), line.person()));
            participations.appoint(group.id(), person.id(), role);
          }
          return role;
        });
  }

  public <T> T asSystem(Supplier<T> work) {
    var answer = new AtomicReference<T>();
    system.run("a test", () -> answer.set(work.get()));
    return answer.get();
  }

  private static final class Bearer extends AbstractAuthenticationToken {

    private final transient Jwt token;

    Bearer(Jwt token, List<SimpleGrantedAuthority> authorities) {
      super(authorities);
      this.token = token;
      setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
      return token;
    }

    @Override
    public Object getPrincipal() {
      return token;
    }
  }
}
