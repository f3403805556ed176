package org.partner2connect.progress.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which reports were asked for, of whom, and which links were mailed. Everybody locks in
 * the same order: the request, its links, the paper on which the report is written.
 */
@Component
class RequestLog {

  private static final String LINKS =
      """
      select link.id, link.person_id, link.expires_at, link.used_at, request.commitment_id,
             request.answered_at
      from progress.link
      join progress.request on request.id = link.request_id
      where link.id = :id
      """;

  private final JdbcClient jdbc;

  RequestLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A mailed link.
   *
   * @param answeredAt when the report came for which it was, null while it has not
   */
  record Link(
      UUID id,
      CommitmentId commitment,
      PersonId person,
      Instant expiresAt,
      @Nullable Instant answeredAt) {}

  /** Asks for a report, unless it is asked for already; says whether it was not. */
  boolean ask(CommitmentId commitment, Instant at) {
    return jdbc.sql(
                """
                insert into progress.request (id, commitment_id, asked_at, version)
                values (:id, :commitment, :at, 0)
                on conflict (commitment_id) where answered_at is null do nothing
                """)
            .param("id", Ids.next())
            .param("commitment", commitment.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** The request that is still open, locked. */
  Optional<UUID> lockOpen(CommitmentId commitment) {
    return jdbc.sql(
            """
            select id from progress.request
            where commitment_id = ? and answered_at is null for update
            """)
        .param(commitment.value())
        .query(UUID.class)
        .optional();
  }

  /** Notes the reminder after thirty days; says whether it was due and not sent yet. */
  boolean remindAfter30(CommitmentId commitment, Instant askedBefore, Instant at) {
    return remind("reminded_after_30", commitment, askedBefore, at);
  }

  /** Notes the reminder after sixty days; says whether it was due and not sent yet. */
  boolean remindAfter60(CommitmentId commitment, Instant askedBefore, Instant at) {
    return remind("reminded_after_60", commitment, askedBefore, at);
  }

  /** Notes that the secretariat reminds; says whether nobody has since that moment. */
  boolean chase(CommitmentId commitment, Instant notSince, Instant at) {
    return jdbc.sql(
                """
                update progress.request set chased_at = :at, version = version + 1
                where commitment_id = :commitment and answered_at is null
                  and greatest(asked_at, reminded_after_30, reminded_after_60, chased_at) < :since
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("commitment", commitment.value())
            .param("since", notSince.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private boolean remind(String column, CommitmentId commitment, Instant askedBefore, Instant at) {
    return jdbc.sql(
                """
                update progress.request set %1$s = :at, version = version + 1
                where commitment_id = :commitment and answered_at is null and %1$s is null
                  and asked_at <= :before
                """
                    .formatted(column))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("commitment", commitment.value())
            .param("before", askedBefore.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Closes what is open: the report has come, and with it every link is used up. */
  void answer(CommitmentId commitment, Instant at) {
    jdbc.sql(
            """
            with answered as (
              update progress.request set answered_at = :at, version = version + 1
              where commitment_id = :commitment and answered_at is null
              returning id
            )
            update progress.link set used_at = :at
            from answered where link.request_id = answered.id and link.used_at is null
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("commitment", commitment.value())
        .update();
  }

  /** A new link of that request for that person. */
  UUID issue(UUID request, PersonId person, Instant at, Instant expires) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into progress.link (id, request_id, person_id, issued_at, expires_at)
            values (:id, :request, :person, :at, :expires)
            """)
        .param("id", id)
        .param("request", request)
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  Optional<Link> find(UUID link) {
    return jdbc.sql(LINKS).param("id", link).query((row, i) -> link(row)).optional();
  }

  /**
   * The link; its request, and with it whether the link is used up, stays as it is until the
   * transaction ends.
   */
  Optional<Link> lock(UUID link) {
    return jdbc.sql(LINKS + "for update of request")
        .param("id", link)
        .query((row, i) -> link(row))
        .optional();
  }

  /**
   * Ends the links of somebody for those commitments; says for which there were any. An ended link
   * expires at the moment it was issued, so that a second call in the same moment finds none.
   */
  List<CommitmentId> end(PersonId person, List<CommitmentId> commitments, Instant at) {
    return jdbc
        .sql(
            """
            with open as (
              select id, commitment_id from progress.request
              where commitment_id = any(:commitments) and answered_at is null
              order by id for update
            )
            update progress.link set expires_at = link.issued_at
            from open
            where open.id = link.request_id and link.person_id = :person and link.used_at is null
              and link.expires_at > greatest(:at, link.issued_at)
            returning open.commitment_id
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("commitments", commitments.stream().map(CommitmentId::value).toArray(UUID[]::new))
        .param("person", person.value())
        .query((row, i) -> new CommitmentId(row.getObject("commitment_id", UUID.class)))
        .list()
        .stream()
        .distinct()
        .toList();
  }

  /** Whatever was one person's is another's, since both are one. */
  void merge(PersonId duplicate, PersonId survivor) {
    for (var column : List.of("link.person_id", "report.reported_by", "confirmation.person_id")) {
      var place = column.split("\\.");
      jdbc.sql("update progress.%1$s set %2$s = ? where %2$s = ?".formatted(place[0], place[1]))
          .param(survivor.value())
          .param(duplicate.value())
          .update();
    }
  }

  private static Link link(ResultSet row) throws SQLException {
    var answered = row.getObject("answered_at", OffsetDateTime.class);
    return new Link(
        row.getObject("id", UUID.class),
        new CommitmentId(row.getObject("commitment_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        answered == null ? null : answered.toInstant());
  }
}
