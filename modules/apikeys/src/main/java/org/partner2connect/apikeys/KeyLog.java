package org.partner2connect.apikeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes keys. A key ends once; whoever ends it a second time finds nothing to end. */
@Component
class KeyLog {

  /** Those who make keys for one organisation wait for each other, so that none is one too many. */
  private static final String ALONE =
      "select 1 from pg_advisory_xact_lock(hashtextextended('apikeys.' || :organisation, 0))";

  private static final String ADD =
      """
      insert into apikeys.api_key (id, organisation_id, name, purpose, hash, made_by, issuer,
                                   subject, made_at, last_day, expires_at)
      values (:id, :organisation, :name, :purpose, :hash, :person, :issuer,
              :subject, :at, :lastDay, :expires)
      """;

  private static final String USED =
      """
      update apikeys.api_key set last_used = :day
      where id = :id and (last_used is null or last_used < :day)
      """;

  private static final String END =
      """
      update apikeys.api_key set ended_at = :at, ending = :ending
      where ended_at is null and %s
      returning id, organisation_id, name, made_by, last_day, last_used, purpose
      """;

  private static final String REMIND =
      """
      update apikeys.api_key set reminded_at = :at
      where ended_at is null and reminded_at is null
        and last_day <= :soon and (made_at at time zone 'Europe/Zurich')::date < last_day - :notice
        and exists (
          select from membership.published_seat seat
          where seat.person_id = made_by and seat.organisation_id = api_key.organisation_id)
      returning id, organisation_id, name, made_by, last_day, last_used, purpose
      """;

  private static final String FORGET = "delete from apikeys.api_key where ended_at < :before";

  private final JdbcClient jdbc;

  KeyLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is said of a key to people. */
  record Line(
      KeyId id,
      OrganisationId organisation,
      String name,
      KeyPurpose purpose,
      PersonId madeBy,
      LocalDate lastDay,
      @Nullable LocalDate lastUsed) {}

  /** As whom a key acts. */
  record Maker(PersonId person, String issuer, String subject) {}

  void alone(OrganisationId organisation) {
    jdbc.sql(ALONE).param("organisation", organisation.toString()).query(Integer.class).single();
  }

  void add(KeyToken token, OrganisationId organisation, NewKey wanted, Maker maker, Instant at) {
    jdbc.sql(ADD)
        .param("id", token.id().value())
        .param("organisation", organisation.value())
        .param("name", wanted.name())
        .param("purpose", wanted.purpose().name())
        .param("hash", token.hash())
        .param("person", maker.person().value())
        .param("issuer", maker.issuer())
        .param("subject", maker.subject())
        .param("at", utc(at))
        .param("lastDay", wanted.lastDay())
        .param("expires", utc(KeyDays.expiry(wanted.lastDay())))
        .update();
  }

  /** Notes the day of the last use; once a day, not with every call. */
  void used(KeyId id, LocalDate day) {
    jdbc.sql(USED).param("id", id.value()).param("day", day).update();
  }

  Optional<Line> revoke(KeyId id, OrganisationId organisation, Instant at) {
    return end("id = :id and organisation_id = :organisation", KeyEnding.REVOKED, at)
        .param("id", id.value())
        .param("organisation", organisation.value())
        .query(KeyLog::line)
        .optional();
  }

  List<Line> endBySeat(PersonId person, OrganisationId organisation, Instant at) {
    return end("made_by = :person and organisation_id = :organisation", KeyEnding.SEAT, at)
        .param("person", person.value())
        .param("organisation", organisation.value())
        .query(KeyLog::line)
        .list();
  }

  List<Line> endByOrganisation(OrganisationId organisation, Instant at) {
    return end("organisation_id = :organisation", KeyEnding.ORGANISATION, at)
        .param("organisation", organisation.value())
        .query(KeyLog::line)
        .list();
  }

  List<Line> endByAccount(String issuer, String subject, Instant at) {
    return end("issuer = :issuer and subject = :subject", KeyEnding.ACCOUNT, at)
        .param("issuer", issuer)
        .param("subject", subject)
        .query(KeyLog::line)
        .list();
  }

  List<Line> endByTime(Instant at) {
    return end("expires_at <= :at", KeyEnding.TIME, at).query(KeyLog::line).list();
  }

  /** Those that end soon and of which nobody has been reminded; marks them as reminded of. */
  List<Line> remind(LocalDate today, Instant at) {
    return jdbc.sql(REMIND)
        .param("at", utc(at))
        .param("soon", today.plus(KeyDays.NOTICE))
        .param("notice", KeyDays.NOTICE.getDays())
        .query(KeyLog::line)
        .list();
  }

  int forget(Instant endedBefore) {
    return jdbc.sql(FORGET).param("before", utc(endedBefore)).update();
  }

  private JdbcClient.StatementSpec end(String which, KeyEnding ending, Instant at) {
    return jdbc.sql(END.formatted(which)).param("ending", ending.name()).param("at", utc(at));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        new KeyId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("name"),
        KeyPurpose.valueOf(row.getString("purpose")),
        new PersonId(row.getObject("made_by", UUID.class)),
        row.getObject("last_day", LocalDate.class),
        row.getObject("last_used", LocalDate.class));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
