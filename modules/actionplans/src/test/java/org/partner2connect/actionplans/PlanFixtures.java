package org.partner2connect.actionplans;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Mandates;
import org.partner2connect.workinggroups.Participant;
import org.partner2connect.workinggroups.Participations;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Makes groups, people with seats and roles, and plans to test with. */
@TestComponent
public class PlanFixtures {

  private final SystemActor system;
  private final People people;
  private final Admission admission;
  private final Delegations delegations;
  private final Mandates mandates;
  private final Participations participations;
  private final WorkingGroupQueries groups;
  private final PlanOpening opening;

  PlanFixtures(
      SystemActor system,
      People people,
      Admission admission,
      Delegations delegations,
      Mandates mandates,
      Participations participations,
      WorkingGroupQueries groups,
      PlanOpening opening) {
    this.system = system;
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
    this.mandates = mandates;
    this.participations = participations;
    this.groups = groups;
    this.opening = opening;
  }

  /** Somebody who has signed in. */
  public record Someone(PersonId id, String subject) {}

  public Someone someone(String name) {
    var subject = UUID.randomUUID().toString();
    return new Someone(people.recognise(PlanContext.ISSUER, subject, name, null, null), subject);
  }

  public OrganisationId organisation(String name) {
    return asSystem(
        () -> admission.admit(new NewOrganisation(name, null, Category.ACADEMIA, null, Set.of())));
  }

  /** Somebody who sits for an organisation of their own. */
  public Someone delegate(String name) {
    return delegate(name, organisation("Organisation of " + name));
  }

  public Someone delegate(String name, OrganisationId organisation) {
    var person = someone(name);
    asSystem(() -> delegations.seat(organisation, person.id(), SeatRole.DELEGATE));
    return person;
  }

  /** A delegate who takes part in the group; whoever held an office before is replaced. */
  public Someone holder(WorkingGroupId group, GroupRole role) {
    return holder(group, role, organisation("Organisation of the " + role));
  }

  public Someone holder(WorkingGroupId group, GroupRole role, OrganisationId organisation) {
    var person = delegate("The " + role, organisation);
    asSystem(
        () -> {
          if (role == GroupRole.PARTICIPANT || role == GroupRole.OBSERVER) {
            participations.join(group, person.id(), role);
          } else {
            groups.roster(group).stream()
                .filter(line -> line.role() == role)
                .map(Participant::person)
                .forEach(before -> participations.end(group, before));
            participations.appoint(group, person.id(), role);
          }
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

  /** A fresh edition of the plan of that area's group. */
  public PlanReference plan(FocusArea area) {
    var group = group(area);
    return asSystem(() -> opening.open(group, null, Map.of(), null));
  }

  public <T> T asSystem(Supplier<T> work) {
    var results = new java.util.ArrayList<T>();
    system.run("a test", () -> results.add(work.get()));
    return results.getFirst();
  }

  public void asSystem(Runnable work) {
    system.run("a test", work);
  }

  public <T> T as(Someone person, Supplier<T> work, String... realmRoles) {
    SecurityContextHolder.getContext().setAuthentication(signedIn(person, realmRoles));
    try {
      return work.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** The person's bearer token, verified. */
  public static Authentication signedIn(Someone person, String... realmRoles) {
    var token =
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .claim("iss", PlanContext.ISSUER)
            .subject(person.subject())
            .claim("name", "Somebody")
            .claim("sid", "session")
            .build();
    var authorities =
        Stream.of(realmRoles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    return new Bearer(token, authorities);
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
