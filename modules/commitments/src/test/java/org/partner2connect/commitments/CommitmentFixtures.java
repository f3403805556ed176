package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import p2c.runtime.TestSignIn;
import p2c.testing.Members;

/** Makes organisations, people with seats, events and commitments to test with. */
@TestComponent
public class CommitmentFixtures {

  private final Members members;
  private final Announcements calendar;
  private final CommitmentRegister register;
  private final CommitmentQueries queries;
  private final JdbcClient jdbc;

  CommitmentFixtures(
      Members members,
      Announcements calendar,
      CommitmentRegister register,
      CommitmentQueries queries,
      JdbcClient jdbc) {
    this.members = members;
    this.calendar = calendar;
    this.register = register;
    this.queries = queries;
    this.jdbc = jdbc;
  }

  /** Somebody who has signed in. */
  public record Someone(PersonId id, String subject, String email) {}

  /** An organisation with its focal point. */
  public record Member(OrganisationId id, String name, Someone focalPoint) {}

  public Someone someone(String name) {
    return someone(name, "en");
  }

  public Someone someone(String name, String language) {
    var person = members.person(TestSignIn.ISSUER, name, language);
    return new Someone(person.id(), person.subject(), person.email());
  }

  /** An active member with a focal point; the name is made unique. */
  public Member member(String name) {
    var unique = name + " " + UUID.randomUUID().toString().substring(0, 8);
    var organisation =
        members.admit(
            new NewOrganisation(
                unique, null, Category.SECTOR_MEMBER, "KEN", Set.of(FocusArea.ACCESS)));
    var focalPoint = someone("Focal point of " + name);
    seat(organisation, focalPoint, SeatRole.FOCAL_POINT);
    return new Member(organisation, unique, focalPoint);
  }

  public Someone seated(Member member, SeatRole role) {
    var person = someone("The " + role);
    seat(member.id(), person, role);
    return person;
  }

  public void seat(OrganisationId organisation, Someone person, SeatRole role) {
    members.seat(organisation, person.id(), role);
  }

  /** Somebody of the secretariat who sits for nobody. */
  public Someone moderator() {
    return someone("Moderator");
  }

  /** An event in a year's time. */
  public UUID event() {
    var day = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
    return asSystem(
        () ->
            calendar.announce(
                new EventDetails(
                    Label.of("Round Table", "Table ronde"),
                    EventDates.parse(day, null, ZoneId.of("UTC")),
                    null,
                    null,
                    null)));
  }

  /** Content with nothing missing. */
  public static CommitmentContent content() {
    return CommitmentContent.empty("en")
        .withWording("en", "Fibre to 300 villages", "We lay fibre to 300 villages by 2027.")
        .withWording("fr", "La fibre dans 300 villages", "Nous posons la fibre d’ici 2027.")
        .withType(CommitmentType.FINANCIAL)
        .withArea(FocusArea.ACCESS, null)
        .withMoney(Money.of(new BigDecimal("1500000.00"), "USD"))
        .withPeriod(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), null))
        .withReach(
            new Reach(
                List.of("GHA", "KEN"),
                Set.of("AFR"),
                null,
                120_000L,
                null,
                Set.of(BeneficiaryGroup.RURAL)))
        .withTargets(List.of("4.4", "9.c"));
  }

  public CommitmentId draft(Member member, CommitmentContent content) {
    return as(member.focalPoint(), () -> register.begin(content));
  }

  public CommitmentId submitted(Member member, CommitmentContent content) {
    var id = draft(member, content);
    run(member.focalPoint(), () -> register.submit(id, version(id)));
    return id;
  }

  public CommitmentId published(Member member) {
    return published(member, content());
  }

  public CommitmentId published(Member member, CommitmentContent content) {
    var id = submitted(member, content);
    moderate(moderator(), () -> register.approve(id, version(id)));
    return id;
  }

  public CommitmentDetail detail(Someone person, CommitmentId id) {
    return as(person, () -> queries.find(id).orElseThrow());
  }

  public CommitmentStatus status(CommitmentId id) {
    return CommitmentStatus.valueOf(text(id, "status"));
  }

  public long version(CommitmentId id) {
    return Long.parseLong(text(id, "version"));
  }

  public String text(CommitmentId id, String column) {
    return jdbc.sql("select %s::text from commitments.commitment where id = ?".formatted(column))
        .param(id.value())
        .query(String.class)
        .single();
  }

  /** How many rows of that view tell of the commitment. */
  public int rows(String view, CommitmentId id) {
    var key = view.equals("published_commitment") ? "id" : "commitment_id";
    return jdbc.sql("select count(*) from commitments.%s where %s = ?".formatted(view, key))
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  /** What the register says it amounts to. */
  public BigDecimal publishedAmount(CommitmentId id) {
    return jdbc.sql("select amount from commitments.published_commitment where id = ?")
        .param(id.value())
        .query(BigDecimal.class)
        .single();
  }

  /** The subjects of the mails that wait for that person, oldest first. */
  public List<String> mailsTo(Someone person) {
    return jdbc.sql("select subject from mail.message where recipient = ? order by queued_at, id")
        .param(person.email())
        .query(String.class)
        .list();
  }

  public Instant moment(CommitmentId id, String column) {
    return Instant.parse(
        text(
            id, "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
  }

  public <T> T asSystem(Supplier<T> work) {
    return members.asSystem(work);
  }

  public void asSystem(Runnable work) {
    members.asSystem(work);
  }

  public void run(Someone person, Runnable work) {
    TestSignIn.as(signedIn(person), work);
  }

  public void moderate(Someone moderator, Runnable work) {
    TestSignIn.as(signedIn(moderator, "SECRETARIAT"), work);
  }

  public <T> T as(Someone person, Supplier<T> work, String... realmRoles) {
    return TestSignIn.as(signedIn(person, realmRoles), work);
  }

  /** The person's bearer token, verified. */
  public static Authentication signedIn(Someone person, String... realmRoles) {
    return TestSignIn.token(person.subject(), "Somebody", realmRoles);
  }
}
