package org.partner2connect.apikeys;

import java.time.Clock;
import java.util.List;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import p2c.runtime.TestSignIn;
import p2c.testing.Members;

/** Makes people who sit for organisations, and their keys. */
@TestComponent
public class KeyFixtures {

  private final Members members;
  private final KeyRing ring;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeyFixtures(Members members, KeyRing ring, JdbcClient jdbc, Clock clock) {
    this.members = members;
    this.ring = ring;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody who sits for an organisation. */
  public record Member(
      PersonId id, String subject, String name, String email, OrganisationId organisation) {}

  public Member focalPoint(String name) {
    var organisation = members.organisation("Organisation of " + name, Category.ACADEMIA, null);
    return seated(organisation, SeatRole.FOCAL_POINT, name, "en");
  }

  public Member seated(OrganisationId organisation, SeatRole role, String name, String language) {
    var person = members.person(KeysContext.ISSUER, name, language);
    members.seat(organisation, person.id(), role);
    return new Member(person.id(), person.subject(), name, person.email(), organisation);
  }

  /** A key of that person's, which works for a year. */
  public MadeKey key(Member member, String name, KeyPurpose purpose) {
    return TestSignIn.as(
        TestSignIn.token(member.subject(), member.name()),
        () -> ring.make(new NewKey(name, purpose, KeyDays.latest(clock))));
  }

  public void signIn(Member member, String... realmRoles) {
    TestSignIn.signIn(TestSignIn.token(member.subject(), member.name(), realmRoles));
  }

  public void asSystem(Runnable work) {
    members.asSystem(work);
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
