package org.partner2connect.opportunities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.kernel.Ids;
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
import org.partner2connect.workinggroups.Participations;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Makes members, groups, plans, and what they need and offer. */
@TestComponent
public class OpportunityFixtures {

  private final SystemActor system;
  private final People people;
  private final Admission admission;
  private final Delegations delegations;
  private final Mandates mandates;
  private final Participations participations;
  private final WorkingGroupQueries groups;
  private final JdbcClient jdbc;

  OpportunityFixtures(
      SystemActor system,
      People people,
      Admission admission,
      Delegations delegations,
      Mandates mandates,
      Participations participations,
      WorkingGroupQueries groups,
      JdbcClient jdbc) {
    this.system = system;
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
    this.mandates = mandates;
    this.participations = participations;
    this.groups = groups;
    this.jdbc = jdbc;
  }

  /** Somebody with an account. */
  public record Someone(PersonId id, String subject, String email) {}

  /** Somebody who sits for an organisation. */
  public record Member(Someone person, OrganisationId organisation) {
    public PersonId id() {
      return person.id();
    }
  }

  public Someone someone(String name, String language) {
    var subject = UUID.randomUUID().toString();
    var email = subject + "@example.org";
    return new Someone(
        people.recognise(OpportunitiesContext.ISSUER, subject, name, email, language),
        subject,
        email);
  }

  /** The focal point of an organisation of that name. */
  public Member focalPoint(String organisation) {
    return seat("Focal point of " + organisation, organisation(organisation), SeatRole.FOCAL_POINT);
  }

  public OrganisationId organisation(String name) {
    return asSystem(
        () -> admission.admit(new NewOrganisation(name, null, Category.OTHER, null, Set.of())));
  }

  public Member seat(String name, OrganisationId organisation, SeatRole role) {
    return seat(someone(name, "en"), organisation, role);
  }

  public Member seat(Someone person, OrganisationId organisation, SeatRole role) {
    asSystem(() -> delegations.seat(organisation, person.id(), role));
    return new Member(person, organisation);
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

  /** A new vice-chair of that group. */
  public Member leader(WorkingGroupId group, String organisation) {
    var member = focalPoint(organisation);
    asSystem(() -> participations.appoint(group, member.id(), GroupRole.VICE_CHAIR));
    return member;
  }

  /** An action of a plan of that group. */
  public record Action(UUID plan, UUID id) {}

  public Action action(WorkingGroupId group, String title) {
    var action = new Action(Ids.next(), Ids.next());
    jdbc.sql(
            """
            insert into actionplans.plan
                (id, group_id, edition, status, language, document_id, opened_at, version)
            values (?, ?, ?, 'DRAFTING', 'en', ?, now(), 0)
            """)
        .params(action.plan(), group.value(), action.plan().toString(), Ids.next())
        .update();
    jdbc.sql(
            """
            insert into actionplans.action
                (plan_id, id, state, position, number, title, description, partners, countries,
                 targets, reasons, seq)
            values (?, ?, 'ACTIVE', 1, '1.1', ?, '', '{}', '{TCD,NER}', '{9.c}', '{}', 0)
            """)
        .params(action.plan(), action.id(), title)
        .update();
    return action;
  }

  /** A need in Chad in the area ACCESS. */
  public static OpportunityContent need(String title) {
    return content(OpportunityKind.NEED, title);
  }

  /** An offer in Chad in the area ACCESS. */
  public static OpportunityContent offer(String title) {
    return content(OpportunityKind.OFFER, title);
  }

  private static OpportunityContent content(OpportunityKind kind, String title) {
    return new OpportunityContent(
        kind,
        OpportunityType.INFRASTRUCTURE,
        FocusArea.ACCESS,
        null,
        null,
        "en",
        title,
        "Fibre from the border to the capital.",
        new BigDecimal("1000000.00"),
        null,
        "USD",
        LocalDate.of(2030, 1, 1),
        LocalDate.of(2099, 12, 31),
        List.of("TCD"),
        List.of("9.c"));
  }

  public static OpportunityContent about(
      OpportunityContent content, @Nullable UUID plan, @Nullable UUID action) {
    return new OpportunityContent(
        content.kind(),
        content.type(),
        content.area(),
        plan,
        action,
        content.language(),
        content.title(),
        content.scope(),
        content.least(),
        content.most(),
        content.currency(),
        content.starts(),
        content.ends(),
        content.countries(),
        content.targets());
  }

  public void suspend(OrganisationId organisation) {
    asSystem(() -> admission.suspend(organisation, "A test."));
  }

  /** Lets the last day of everything posted be long over. */
  public void expire(OpportunityId id) {
    jdbc.sql("update opportunities.opportunity set starts = null, ends = '2020-01-01' where id = ?")
        .param(id.value())
        .update();
  }

  public void clear() {
    jdbc.sql("delete from opportunities.introduction").update();
    jdbc.sql("delete from opportunities.opportunity").update();
    jdbc.sql("delete from mail.message").update();
  }

  /** What was mailed to that person, subject by subject. */
  public List<String> mailedTo(Someone person) {
    return jdbc.sql("select subject from mail.message where recipient = ? order by id")
        .param(person.email())
        .query(String.class)
        .list();
  }

  public <T> T asSystem(Supplier<T> work) {
    var results = new ArrayList<T>();
    system.run("a test", () -> results.add(work.get()));
    return results.getFirst();
  }

  public void asSystem(Runnable work) {
    system.run("a test", work);
  }

  public <T> T as(Someone person, Supplier<T> work, String... realmRoles) {
    signIn(person, realmRoles);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  public void does(Someone person, Runnable work, String... realmRoles) {
    as(
        person,
        () -> {
          work.run();
          return true;
        },
        realmRoles);
  }

  /** Acts as that person in this thread from now on. */
  public void signIn(Someone person, String... realmRoles) {
    SecurityContextHolder.getContext().setAuthentication(signedIn(person, realmRoles));
  }

  private static Authentication signedIn(Someone person, String... realmRoles) {
    var token =
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .claim("iss", OpportunitiesContext.ISSUER)
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
