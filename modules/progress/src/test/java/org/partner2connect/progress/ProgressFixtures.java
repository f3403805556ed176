package org.partner2connect.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.core.Authentication;
import p2c.runtime.TestSignIn;
import p2c.testing.Members;

/** Makes organisations, people and published commitments to report on. */
@TestComponent
public class ProgressFixtures {

  private static final Pattern LINK =
      Pattern.compile("/(?:en|fr)/progress/report/([A-Za-z0-9_-]+)");

  private final Members members;
  private final JdbcClient jdbc;

  ProgressFixtures(Members members, JdbcClient jdbc, DataSource database) {
    this.members = members;
    this.jdbc = jdbc;
    addRegister(database);
  }

  /** What this module reads of the register are its published views; nothing of it need run. */
  private void addRegister(DataSource database) {
    boolean there =
        jdbc.sql("select to_regclass('commitments.commitment') is not null")
            .query(Boolean.class)
            .single();
    if (!there) {
      new ResourceDatabasePopulator(
              new ClassPathResource("db/migration/commitments/V1__commitments.sql"))
          .execute(database);
    }
  }

  /** Somebody who has signed in. */
  public record Someone(PersonId id, String subject, String email) {}

  /** Empties the tables. */
  public void reset() {
    empty(5);
  }

  /** Listeners of the test before may still be at work, and lock the tables in their own order. */
  private void empty(int attempts) {
    try {
      jdbc.sql(
              """
              truncate progress.confirmation, progress.link, progress.request,
                  progress.evidence_content, progress.evidence, progress.report, progress.draft,
                  commitments.commitment, membership.member_organisation, mail.message cascade
              """)
          .update();
    } catch (PessimisticLockingFailureException deadlock) {
      if (attempts == 1) {
        throw deadlock;
      }
      empty(attempts - 1);
    }
  }

  public OrganisationId organisation(String name) {
    return members.organisation(name, Category.SECTOR_MEMBER, null);
  }

  public OrganisationId memberState(String name, String country) {
    return members.organisation(name, Category.MEMBER_STATE, country);
  }

  public Someone someone(String name) {
    return someone(name, "en");
  }

  public Someone someone(String name, String language) {
    var person = members.person(TestSignIn.ISSUER, name, language);
    return new Someone(person.id(), person.subject(), person.email());
  }

  public Someone seated(OrganisationId organisation, SeatRole role, String name) {
    return seated(organisation, role, someone(name));
  }

  public Someone seated(OrganisationId organisation, SeatRole role, Someone person) {
    members.seat(organisation, person.id(), role);
    return person;
  }

  /** A commitment of USD 1,000,000 for 5,000 people that was published on that day. */
  public CommitmentId published(
      @Nullable OrganisationId lead, String reference, Instant at, String... countries) {
    var id = new CommitmentId(Ids.next());
    jdbc.sql(
            """
            insert into commitments.commitment (id, reference, organisation_id, lead_name,
                lead_category, status, type, language, area, amount, currency, estimated, in_kind,
                regions, beneficiaries, groups, made_year, created_at, changed_at, published_at,
                version)
            values (:id, :reference, :lead, 'Ejemplo Mobile', 'SECTOR_MEMBER', 'PUBLISHED',
                'FINANCIAL', 'en', 'ACCESS', 1000000, 'USD', false, false, '{}', 5000, '{}',
                2021, :at, :at, :at, 0)
            """)
        .param("id", id.value())
        .param("reference", reference)
        .param("lead", lead == null ? null : lead.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("insert into commitments.wording values (?, 'en', ?, 'Masts.')")
        .param(id.value())
        .param("Masts for " + reference)
        .update();
    for (var country : countries) {
      jdbc.sql("insert into commitments.country values (?, ?)")
          .param(id.value())
          .param(country)
          .update();
    }
    return id;
  }

  public void withdraw(CommitmentId commitment) {
    jdbc.sql(
            """
            update commitments.commitment
            set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'No money'
            where id = ?
            """)
        .param(commitment.value())
        .update();
  }

  /** As if everything about the open request had happened so many days earlier. */
  public void age(CommitmentId commitment, int days) {
    jdbc.sql(
            """
            update progress.request set asked_at = asked_at - make_interval(days => :days)
            where commitment_id = :id
            """)
        .param("days", days)
        .param("id", commitment.value())
        .update();
  }

  public int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  /** The subjects of the mails to that address, oldest first. */
  public List<String> mailsTo(Someone person) {
    return jdbc.sql("select subject from mail.message where recipient = ? order by queued_at, id")
        .param(person.email())
        .query(String.class)
        .list();
  }

  /** The token of the link in the last mail to that address. */
  public String token(Someone person) {
    var text =
        jdbc.sql(
                """
                select text from mail.message where recipient = ? order by queued_at desc, id desc
                limit 1
                """)
            .param(person.email())
            .query(String.class)
            .single();
    var link = LINK.matcher(text.replace("=\n", ""));
    if (!link.find()) {
      throw new AssertionError(text);
    }
    return link.group(1);
  }

  public Map<String, Object> row(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query().singleRow();
  }

  public void execute(String sql, Object... parameters) {
    jdbc.sql(sql).params(parameters).update();
  }

  public void asSystem(Runnable work) {
    members.asSystem(work);
  }

  public void as(Someone person, Runnable work, String... realmRoles) {
    TestSignIn.as(signedIn(person, realmRoles), work);
  }

  public <T> T asking(Someone person, Supplier<T> work, String... realmRoles) {
    return TestSignIn.as(signedIn(person, realmRoles), work);
  }

  /** The person's bearer token, verified. */
  public static Authentication signedIn(Someone person, String... realmRoles) {
    return TestSignIn.token(person.subject(), "Somebody", realmRoles);
  }
}
