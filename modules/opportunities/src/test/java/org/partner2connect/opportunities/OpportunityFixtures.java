package org.partner2connect.opportunities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Participations;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import p2c.runtime.TestSignIn;
import p2c.testing.Groups;
import p2c.testing.Members;

/** Makes members, groups, plans, and what they need and offer. */
@TestComponent
public class OpportunityFixtures {

  private final Members members;
  private final Groups groups;
  private final Admission admission;
  private final Participations participations;
  private final JdbcClient jdbc;

  OpportunityFixtures(
      Members members,
      Groups groups,
      Admission admission,
      Participations participations,
      JdbcClient jdbc) {
    this.members = members;
    this.groups = groups;
    this.admission = admission;
    this.participations = participations;
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
    var person = members.person(TestSignIn.ISSUER, name, language);
    return new Someone(person.id(), person.subject(), person.email());
  }

  /** The focal point of an organisation of that name. */
  public Member focalPoint(String organisation) {
    return seat("Focal point of " + organisation, organisation(organisation), SeatRole.FOCAL_POINT);
  }

  public OrganisationId organisation(String name) {
    return members.organisation(name, Category.OTHER, null);
  }

  public Member seat(String name, OrganisationId organisation, SeatRole role) {
    return seat(someone(name, "en"), organisation, role);
  }

  public Member seat(Someone person, OrganisationId organisation, SeatRole role) {
    members.seat(organisation, person.id(), role);
    return new Member(person, organisation);
  }

  /** The group of that area, established when it is first asked for. */
  public WorkingGroupReference group(FocusArea area) {
    return groups.of(area);
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
    return members.asSystem(work);
  }

  public void asSystem(Runnable work) {
    members.asSystem(work);
  }

  public <T> T as(Someone person, Supplier<T> work, String... realmRoles) {
    return TestSignIn.as(signedIn(person, realmRoles), work);
  }

  public void does(Someone person, Runnable work, String... realmRoles) {
    TestSignIn.as(signedIn(person, realmRoles), work);
  }

  /** Acts as that person in this thread from now on. */
  public void signIn(Someone person, String... realmRoles) {
    TestSignIn.signIn(signedIn(person, realmRoles));
  }

  private static Authentication signedIn(Someone person, String... realmRoles) {
    return TestSignIn.token(person.subject(), "Somebody", realmRoles);
  }
}
