package org.partner2connect.apikeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.spi.LivePeople.LivePerson;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads keys. */
@Component
class KeyQueries {

  /** A key without its maker's seat in force opens nothing, whatever was heard of that. */
  private static final String KNOWN =
      """
      select purpose, hash, made_by, issuer, subject, expires_at, last_used,
             ended_at is null and exists (
               select from membership.published_seat seat
               where seat.person_id = made_by
                 and seat.organisation_id = api_key.organisation_id) as lives
      from apikeys.api_key
      where id = :id
      """;

  private static final String OF_AN_ORGANISATION =
      """
      select id, name, purpose, made_by, made_at, last_day, last_used,
             case when ended_at is null and expires_at <= :now then expires_at
                  else ended_at end as ended_at,
             case when ended_at is null and expires_at <= :now then 'TIME'
                  else ending end as ending
      from apikeys.api_key
      where organisation_id = :organisation
      order by ended_at desc nulls first, made_at desc, id
      """;

  private static final String LIVING =
      """
      select count(*) from apikeys.api_key
      where organisation_id = :organisation and ended_at is null and expires_at > :now
      """;

  private static final String ACCOUNTS =
      """
      select distinct issuer, subject from apikeys.api_key
      where ended_at is null and expires_at > :now and last_used >= :since
      """;

  private final JdbcClient jdbc;

  KeyQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A key as the gate knows it.
   *
   * @param lives whether it has not ended and its maker sits for its organisation, an active member
   */
  record KnownKey(
      KeyPurpose purpose,
      byte[] hash,
      PersonId madeBy,
      String issuer,
      String subject,
      Instant expiresAt,
      @Nullable LocalDate lastUsed,
      boolean lives) {

    boolean worksAt(Instant now) {
      return lives && now.isBefore(expiresAt);
    }
  }

  Optional<KnownKey> find(KeyId id) {
    return jdbc.sql(KNOWN)
        .param("id", id.value())
        .query(
            (row, i) ->
                new KnownKey(
                    KeyPurpose.valueOf(row.getString("purpose")),
                    row.getBytes("hash"),
                    new PersonId(row.getObject("made_by", UUID.class)),
                    row.getString("issuer"),
                    row.getString("subject"),
                    row.getTimestamp("expires_at").toInstant(),
                    row.getObject("last_used", LocalDate.class),
                    row.getBoolean("lives")))
        .optional();
  }

  /** The organisation's keys: those that work, the newest first, then those that ended last. */
  List<ApiKey> of(OrganisationId organisation, Instant now) {
    return jdbc.sql(OF_AN_ORGANISATION)
        .param("organisation", organisation.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, i) -> key(row))
        .list();
  }

  int living(OrganisationId organisation, Instant now) {
    return jdbc.sql(LIVING)
        .param("organisation", organisation.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  /** The accounts behind the keys that have been used since that day. */
  Set<LivePerson> accounts(LocalDate since, Instant now) {
    return jdbc.sql(ACCOUNTS)
        .param("since", since)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, i) -> new LivePerson(row.getString("issuer"), row.getString("subject"), Set.of()))
        .set();
  }

  private static ApiKey key(ResultSet row) throws SQLException {
    var ended = row.getTimestamp("ended_at");
    var ending = row.getString("ending");
    return new ApiKey(
        new KeyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        KeyPurpose.valueOf(row.getString("purpose")),
        new PersonId(row.getObject("made_by", UUID.class)),
        row.getTimestamp("made_at").toInstant(),
        row.getObject("last_day", LocalDate.class),
        row.getObject("last_used", LocalDate.class),
        ended == null ? null : ended.toInstant(),
        ending == null ? null : KeyEnding.valueOf(ending));
  }
}
