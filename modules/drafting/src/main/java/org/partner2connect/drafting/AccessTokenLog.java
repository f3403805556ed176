package org.partner2connect.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.RealmRole;
import org.partner2connect.identity.spi.LivePeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens that are good, and a note of who could write. */
@Component
class AccessTokenLog implements LivePeople {

  private static final String ADD =
      """
      insert into drafting.access_token
        (hash, document_id, person_id, issuer, subject, sid, secretariat, expires_at)
      values (:hash, :document, :person, :issuer, :subject, :sid, :secretariat, :expiresAt)
      """;

  private static final String FIND =
      """
      select hash, document_id, person_id, issuer, subject, sid, secretariat, expires_at
      from drafting.access_token
      where hash = :hash and expires_at > :now
      """;

  private static final String END_SESSION =
      """
      delete from drafting.access_token
      where issuer = :issuer
        and case when :sid::text is null or sid is null then subject = :subject else sid = :sid end
      """;

  // Whoever could write until now may still hand in, for a while, what they wrote offline.
  private static final String REVOKE =
      """
      with ended as (
        update drafting.writer set could_write_at = :now, ended = true
        where document_id = any(:documents::uuid[]) and person_id = any(:people::uuid[])
          and not ended
      )
      delete from drafting.access_token
      where document_id = any(:documents::uuid[]) and person_id = any(:people::uuid[])
      """;

  private static final String GONE =
      """
      select o.hash from unnest(:hashes::bytea[]) as o (hash)
      where not exists (select 1 from drafting.access_token t where t.hash = o.hash)
      """;

  private static final String COULD_WRITE =
      """
      insert into drafting.writer (document_id, person_id, organisation, could_write_at, ended)
      values (:document, :person, :organisation, :now, false)
      on conflict (document_id, person_id) do update
        set organisation = excluded.organisation, could_write_at = excluded.could_write_at,
            ended = false
      """;

  private static final String IN_USE =
      """
      select document_id from drafting.access_token where expires_at > :now
      group by document_id order by max(expires_at) desc limit :most
      """;

  private static final String EXPIRE =
      """
      with forgotten as (delete from drafting.writer where could_write_at < :monthAgo)
      delete from drafting.access_token where expires_at <= :now
      """;

  private static final Duration MONTH = Duration.ofDays(31);

  private static final String HOLDERS =
      """
      select issuer, subject, bool_or(secretariat) as secretariat
      from drafting.access_token
      where expires_at > :now
      group by issuer, subject
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AccessTokenLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(AccessToken token) {
    jdbc.sql(ADD)
        .param("hash", token.hash())
        .param("document", token.document().value())
        .param("person", token.person().value())
        .param("issuer", token.issuer())
        .param("subject", token.subject())
        .param("sid", token.sid())
        .param("secretariat", token.secretariat())
        .param("expiresAt", timestamp(token.expiresAt()))
        .update();
  }

  /** The token with that hash, unless it has expired. */
  Optional<AccessToken> find(byte[] hash) {
    return jdbc.sql(FIND)
        .param("hash", hash)
        .param("now", timestamp(clock.instant()))
        .query(AccessTokenLog::token)
        .optional();
  }

  /** Deletes a session's tokens; without a session id, or for tokens without one, its subject's. */
  void endSession(String issuer, @Nullable String subject, @Nullable String sid) {
    jdbc.sql(END_SESSION)
        .param("issuer", issuer)
        .param("subject", subject)
        .param("sid", sid)
        .update();
  }

  /** The documents that people hold tokens for, those whose tokens were made last first. */
  List<DocumentId> documentsInUse(int most) {
    return jdbc.sql(IN_USE)
        .param("now", timestamp(clock.instant()))
        .param("most", most)
        .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
        .list();
  }

  void revoke(Collection<DocumentId> documents, Collection<PersonId> people) {
    jdbc.sql(REVOKE)
        .param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("now", timestamp(clock.instant()))
        .update();
  }

  /** Whoever holds a token can write without a web session. */
  @Override
  public Set<LivePerson> livePeople() {
    return new HashSet<>(
        jdbc.sql(HOLDERS)
            .param("now", timestamp(clock.instant()))
            .query(
                (row, number) ->
                    new LivePerson(
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getBoolean("secretariat")
                            ? Set.of(RealmRole.SECRETARIAT.name())
                            : Set.of()))
            .list());
  }

  /** Notes that somebody can write at this moment, and for whom. */
  void couldWrite(DocumentId document, PersonId person, String organisation) {
    jdbc.sql(COULD_WRITE)
        .param("document", document.value())
        .param("person", person.value())
        .param("organisation", organisation)
        .param("now", timestamp(clock.instant()))
        .update();
  }

  /** Those of these hashes whose tokens are no longer there. */
  List<byte[]> gone(Collection<byte[]> hashes) {
    return jdbc.sql(GONE)
        .param("hashes", hashes.toArray(byte[][]::new))
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  void expire() {
    Instant now = clock.instant();
    jdbc.sql(EXPIRE)
        .param("now", timestamp(now))
        .param("monthAgo", timestamp(now.minus(MONTH)))
        .update();
  }

  private static AccessToken token(ResultSet row, int number) throws SQLException {
    return new AccessToken(
        row.getBytes("hash"),
        new DocumentId(row.getObject("document_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("issuer"),
        row.getString("subject"),
        row.getString("sid"),
        row.getBoolean("secretariat"),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
