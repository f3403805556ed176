package org.partner2connect.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Makes organisations, people and published commitments to report on. */
@TestComponent
public class ProgressFixtures {

  private static final Pattern LINK = Pattern.compile("/(?:en|fr)/progress/report/([A-Za-z0-9_-]+)");

  private final SystemActor system;
  private final People people;
  private final Admission admission;
  private final Delegations delegations;
  private final JdbcClient jdbc;

  ProgressFixtures(
      SystemActor system,
      People people,
      Admission admission,
      Delegations delegations,
      JdbcClient jdbc,
      DataSource database) {
    this.system = system;
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
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
    return organisation(name, Category.SECTOR_MEMBER, null);
  }

  public OrganisationId memberState(String name, String country) {
    return organisation(name, Category.MEMBER_STATE, country);
  }

  private OrganisationId organisation(String name, Category category, @Nullable String country) {
    var ids = new ArrayList<OrganisationId>();
    system.run(
        "a test",
        () ->
            ids.add(
                admission.admit(new NewOrganisation(name, null, category, country, Set.of()))));
    return ids.getFirst();
  }

  public Someone someone(String name) {
    return someone(name, "en");
  }

  public Someone someone(String name, String language) {
    var subject = UUID.randomUUID().toString();
    var email = subject + "@example.org";
    return new Someone(
        people.recognise(ProgressContext.ISSUER, subject, name, email, language), subject, email);
  }

  public Someone seated(OrganisationId organisation, SeatRole role, String name) {
    return seated(organisation, role, someone(name));
  }

  public Someone seated(OrganisationId organisation, SeatRole role, Someone person) {
    system.run("a test", () -> delegations.seat(organisation, person.id(), role));
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
    system.run("a test", work);
  }

  public void as(Someone person, Runnable work, String... realmRoles) {
    asking(
        person,
        () -> {
          work.run();
          return true;
        },
        realmRoles);
  }

  public <T> T asking(Someone person, Supplier<T> work, String... realmRoles) {
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
            .claim("iss", ProgressContext.ISSUER)
            .subject(person.subject())
            .claim("name", "Somebody")
            .claim("email", person.email())
            .claim("sid", "session")
            .build();
    return new JwtAuthenticationToken(
        token,
        Stream.of(realmRoles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
  }
}
