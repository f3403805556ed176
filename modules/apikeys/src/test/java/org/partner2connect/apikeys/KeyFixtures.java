package org.partner2connect.apikeys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Makes people who sit for organisations, and their keys. */
@TestComponent
public class KeyFixtures {

  private final SystemActor system;
  private final People people;
  private final Admission admission;
  private final Delegations delegations;
  private final KeyRing ring;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeyFixtures(
      SystemActor system,
      People people,
      Admission admission,
      Delegations delegations,
      KeyRing ring,
      JdbcClient jdbc,
      Clock clock) {
    this.system = system;
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
    this.ring = ring;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody who sits for an organisation. */
  public record Member(
      PersonId id, String subject, String name, String email, OrganisationId organisation) {}

  public OrganisationId organisation(String name) {
    var made = new OrganisationId[1];
    asSystem(
        () ->
            made[0] =
                admission.admit(
                    new NewOrganisation(name, null, Category.ACADEMIA, null, Set.of())));
    return made[0];
  }

  public Member focalPoint(String name) {
    return seated(organisation("Organisation of " + name), SeatRole.FOCAL_POINT, name, "en");
  }

  public Member seated(OrganisationId organisation, SeatRole role, String name, String language) {
    var subject = UUID.randomUUID().toString();
    var email = subject + "@example.org";
    var person = people.recognise(KeysContext.ISSUER, subject, name, email, language);
    asSystem(() -> delegations.seat(organisation, person, role));
    return new Member(person, subject, name, email, organisation);
  }

  /** A key of that person's, which works for a year. */
  public MadeKey key(Member member, String name, KeyPurpose purpose) {
    signIn(member);
    try {
      return ring.make(new NewKey(name, purpose, KeyDays.latest(clock)));
    } finally {
      signOut();
    }
  }

  public void signIn(Member member, String... realmRoles) {
    var token =
        Jwt.withTokenValue("t")
            .headers(headers -> headers.put("alg", "none"))
            .claims(
                claims ->
                    claims.putAll(
                        Map.of(
                            "iss", KeysContext.ISSUER,
                            "sub", member.subject(),
                            "name", member.name())))
            .build();
    var authorities =
        Stream.of(realmRoles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    SecurityContextHolder.getContext()
        .setAuthentication(new JwtAuthenticationToken(token, authorities));
  }

  public void signOut() {
    SecurityContextHolder.clearContext();
  }

  public void asSystem(Runnable work) {
    system.run("a test", work);
  }

  /** Lets so many days pass for that key, and only for it. */
  public void age(KeyId key, int days) {
    jdbc.sql(
            """
            update apikeys.api_key
            set made_at = made_at - make_interval(days => :days), last_day = last_day - :days,
                expires_at = expires_at - make_interval(days => :days)
            where id = :id
            """)
        .param("days", days)
        .param("id", key.value())
        .update();
  }

  /** Suspends an organisation without anybody's hearing of it. */
  public void suspendUnheard(OrganisationId organisation) {
    jdbc.sql("update membership.member_organisation set status = 'SUSPENDED' where id = ?")
        .param(organisation.value())
        .update();
  }

  /** Lets a year pass since the end of that key. */
  public void endedLongAgo(KeyId key) {
    jdbc.sql("update apikeys.api_key set ended_at = ended_at - interval '366 days' where id = ?")
        .param(key.value())
        .update();
  }

  /** What of the key stands in the database, column by column. */
  public String row(KeyId key) {
    return jdbc.sql("select api_key::text from apikeys.api_key where id = ?")
        .param(key.value())
        .query(String.class)
        .single();
  }

  /** Subjects of the mails to that address. */
  public List<String> mailsTo(String email) {
    return jdbc.sql("select subject from mail.message where recipient = ? order by id")
        .param(email)
        .query(String.class)
        .list();
  }
}
