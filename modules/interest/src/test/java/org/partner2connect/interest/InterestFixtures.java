package org.partner2connect.interest;

import java.time.LocalDateTime;
import java.util.ArrayList;
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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Makes calls, forms, moderators and member organisations to test with. */
@TestComponent
public class InterestFixtures {

  private final SystemActor system;
  private final People people;
  private final Admission admission;
  private final Delegations delegations;
  private final Calls calls;
  private final Reception reception;
  private final JdbcClient jdbc;

  InterestFixtures(
      SystemActor system,
      People people,
      Admission admission,
      Delegations delegations,
      Calls calls,
      Reception reception,
      JdbcClient jdbc) {
    this.system = system;
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
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
    system.run("a test", () -> calls.issue("BDT/DIR/110", opensAt, deadline));
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
    var ids = new ArrayList<OrganisationId>();
    system.run(
        "a test",
        () ->
            ids.add(
                admission.admit(
                    new NewOrganisation(name, null, Category.ACADEMIA, country, Set.of()))));
    return ids.getFirst();
  }

  public Someone someone(String name) {
    var subject = UUID.randomUUID().toString();
    return new Someone(
        people.recognise(InterestContext.ISSUER, subject, name, null, null), subject);
  }

  public void seat(OrganisationId organisation, Someone person) {
    system.run("a test", () -> delegations.seat(organisation, person.id(), SeatRole.DELEGATE));
  }

  public void moderate(Someone moderator, Runnable work) {
    as(
        moderator,
        () -> {
          work.run();
          return true;
        },
        "SECRETARIAT");
  }

  public <T> T as(Someone person, Supplier<T> work, String... realmRoles) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signedIn(person, realmRoles));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** The person's bearer token, verified. */
  public static Authentication signedIn(Someone person, String... realmRoles) {
    var token =
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .claim("iss", InterestContext.ISSUER)
            .subject(person.subject())
            .claim("name", "Somebody")
            .claim("sid", "session")
            .build();
    return new Bearer(
        token,
        Stream.of(realmRoles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
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
