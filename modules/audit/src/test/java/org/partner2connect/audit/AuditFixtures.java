package org.partner2connect.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import p2c.runtime.TestSignIn;

/** Does deeds, signs people in, and tampers with the record. */
@TestComponent
public class AuditFixtures {

  /** An event of some module. */
  public record Decided(
      String what,
      @Nullable UUID person,
      UUID subject,
      String name,
      @Nullable String reason,
      Instant at)
      implements Audited {

    @Override
    public Deed deed() {
      return new Deed(
          what,
          person,
          person == null ? "SYSTEM" : "SECRETARIAT",
          "EXPRESSION_OF_INTEREST",
          subject,
          name,
          reason,
          at);
    }
  }

  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;
  private final People people;

  AuditFixtures(
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      JdbcClient jdbc,
      People people) {
    this.events = events;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.people = people;
  }

  /** Empties the record, which nobody but the owner of the tables can. */
  public void reset() {
    withoutTriggers("truncate audit.record");
  }

  void withoutTriggers(String sql) {
    jdbc.sql("alter table audit.record disable trigger record_stays").update();
    jdbc.sql(sql).update();
    jdbc.sql("alter table audit.record enable trigger record_stays").update();
  }

  /** Publishes an event, as a module does when somebody did something, and commits. */
  public void publish(Audited event) {
    transactions.executeWithoutResult(status -> events.publishEvent(event));
  }

  public static Decided decided(String what, @Nullable UUID person, String name) {
    return new Decided(what, person, UUID.randomUUID(), name, null, Instant.now());
  }

  /** How many stand on record. */
  public long count() {
    return jdbc.sql("select count(*) from audit.record").query(Long.class).single();
  }

  public PersonId person(String subject) {
    return people.recognise(TestSignIn.ISSUER, subject, "Name of " + subject, null, null);
  }

  /** Signs in whoever has that subject, with those realm roles. */
  public static void signIn(String subject, String... roles) {
    TestSignIn.signIn(TestSignIn.token(subject, "Name of " + subject, roles));
  }
}
