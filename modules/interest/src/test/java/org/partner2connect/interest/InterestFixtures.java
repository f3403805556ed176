package org.partner2connect.interest;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import p2c.runtime.TestSignIn;
import p2c.testing.Members;

/** Makes calls, forms, moderators and member organisations to test with. */
@TestComponent
public class InterestFixtures {

  private final Members members;
  private final Calls calls;
  private final Reception reception;
  private final JdbcClient jdbc;

  InterestFixtures(Members members, Calls calls, Reception reception, JdbcClient jdbc) {
    this.members = members;
    this.calls = calls;
    this.reception = reception;
    this.jdbc = jdbc;
  }

  /** Somebody who has signed in. */
  public record Someone(PersonId id, String subject) {}

  /** Empties the tables and issues a call that is open and has its deadline tomorrow. */
  public void reset() {
    empty(5);
    var now = LocalDateTime.now(Call.GENEVA).withSecond(0).withNano(0);
    call(now.minusDays(20), now.plusDays(1));
  }

  /** Listeners of the test before may still be at work, and lock the tables in their own order. */
  private void empty(int attempts) {
    try {
      jdbc.sql(
              """
              truncate interest.entry, interest.chosen_area, interest.expression, interest.call,
                  membership.member_organisation cascade
              """)
          .update();
    } catch (PessimisticLockingFailureException deadlock) {
      if (attempts == 1) {
        throw deadlock;
      }
      empty(attempts - 1);
    }
  }

  public void call(LocalDateTime opensAt, LocalDateTime deadline) {
    members.asSystem(() -> calls.issue("BDT/DIR/110", opensAt, deadline));
  }

  /** A form without a fault, of an organisation with a mail domain of its own. */
  public static ExpressionForm form(String organisation) {
    return form(organisation, "SEN", "", "awa@" + UUID.randomUUID() + ".example");
  }

  public static ExpressionForm form(
      String organisation, String country, String website, String email) {
    return new ExpressionForm(
        organisation,
        "ACADEMIA",
        country,
        website,
        "Awa Sow, director",
        email,
        "en",
        Set.of("ACCESS"),
        Map.of("ACCESS", "We know the villages."),
        "Twelve masts.",
        "The letter");
  }

  public Receipt receive(ExpressionForm form) {
    return reception.receive(form, UUID.randomUUID().toString(), true);
  }

  public ExpressionId received(String organisation) {
    return receive(form(organisation)).id();
  }

  /** As if it had come so many days earlier. */
  public void age(ExpressionId id, int days) {
    jdbc.sql(
            """
            update interest.expression set received_at = received_at - make_interval(days => :days)
            where id = :id
            """)
        .param("days", days)
        .param("id", id.value())
        .update();
  }

  public long version(ExpressionId id) {
    return jdbc.sql("select version from interest.expression where id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  public ExpressionState state(ExpressionId id) {
    return ExpressionState.valueOf(
        jdbc.sql("select state from interest.expression where id = ?")
            .param(id.value())
            .query(String.class)
            .single());
  }

  /** The subjects of the mails that wait for that address, oldest first. */
  public List<String> mailsTo(String address) {
    return jdbc.sql("select subject from mail.message where recipient = ? order by queued_at, id")
        .param(address)
        .query(String.class)
        .list();
  }

  /** How many member organisations have that name. */
  public int members(String name) {
    return jdbc.sql("select count(*) from membership.published_organisation where name = ?")
        .param(name)
        .query(Integer.class)
        .single();
  }

  public OrganisationId member(String name, String country) {
    return members.organisation(name, Category.ACADEMIA, country);
  }

  public Someone someone(String name) {
    var person = members.person(TestSignIn.ISSUER, name, "en");
    return new Someone(person.id(), person.subject());
  }

  public void seat(OrganisationId organisation, Someone person) {
    members.seat(organisation, person.id(), SeatRole.DELEGATE);
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
