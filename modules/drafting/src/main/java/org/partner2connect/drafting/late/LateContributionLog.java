package org.partner2connect.drafting.late;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed in, and who could write; nothing of it is ever deleted here. */
@Component
class LateContributionLog {

  private static final String LOCK_WRITER =
      """
      select organisation from drafting.writer
      where document_id = :document and person_id = :person and could_write_at > :since
      for update
      """;

  private static final String FIND =
      """
      select id, received_at from drafting.late_contribution
      where document_id = :document and person_id = :person and key = :key
      """;

  private static final String COUNT =
      """
      select count(*) from drafting.late_contribution
      where document_id = :document and person_id = :person and received_at > :since
      """;

  private static final String ADD =
      """
      insert into drafting.late_contribution
        (id, document_id, person_id, organisation, key, epoch, why, base, places, befores, afters,
         received_at)
      values (:id, :document, :person, :organisation, :key, :epoch, :why, :base, :places, :befores,
        :afters, :at)
      """;

  private static final String LIST =
      """
      select id, person_id, organisation, why, cardinality(afters) as blocks, received_at,
        handled_by, handled_at
      from drafting.late_contribution
      where document_id = :document order by received_at desc, id desc
      """;

  private static final String READ =
      """
      select key, epoch, why, base, places, befores, afters from drafting.late_contribution
      where document_id = :document and id = :id
      """;

  private static final String DONE =
      """
      update drafting.late_contribution set handled_by = :by, handled_at = :at
      where document_id = :document and id = :id and handled_at is null
      """;

  private final JdbcClient jdbc;

  LateContributionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Locks the note that somebody could write after a moment.
   *
   * @return for which organisation; empty when they could not
   */
  Optional<String> lockWriter(DocumentId document, PersonId person, Instant since) {
    return of(LOCK_WRITER, document)
        .param("person", person.value())
        .param("since", timestamp(since))
        .query(String.class)
        .optional();
  }

  Optional<LateContributions.Receipt> find(DocumentId document, PersonId person, UUID key) {
    return of(FIND, document)
        .param("person", person.value())
        .param("key", key)
        .query(
            (row, number) ->
                new LateContributions.Receipt(
                    row.getObject("id", UUID.class), moment(row, "received_at"), false))
        .optional();
  }

  int countSince(DocumentId document, PersonId person, Instant since) {
    return of(COUNT, document)
        .param("person", person.value())
        .param("since", timestamp(since))
        .query(Integer.class)
        .single();
  }

  void add(
      UUID id,
      DocumentId document,
      PersonId person,
      String organisation,
      HandedIn work,
      Instant at) {
    of(ADD, document)
        .param("id", id)
        .param("person", person.value())
        .param("organisation", organisation)
        .param("key", work.key())
        .param("epoch", work.epoch())
        .param("why", work.why().name())
        .param("base", work.base())
        .param("places", texts(work, HandedIn.Change::place))
        .param("befores", texts(work, HandedIn.Change::before))
        .param("afters", texts(work, HandedIn.Change::after))
        .param("at", timestamp(at))
        .update();
  }

  List<LateContribution> list(DocumentId document) {
    return of(LIST, document).query(LateContributionLog::summary).list();
  }

  Optional<HandedIn> read(DocumentId document, UUID id) {
    return of(READ, document).param("id", id).query(LateContributionLog::work).optional();
  }

  boolean done(DocumentId document, UUID id, PersonId by, Instant at) {
    return of(DONE, document)
            .param("id", id)
            .param("by", by.value())
            .param("at", timestamp(at))
            .update()
        > 0;
  }

  private JdbcClient.StatementSpec of(String sql, DocumentId document) {
    return jdbc.sql(sql).param("document", document.value());
  }

  private static LateContribution summary(ResultSet row, int number) throws SQLException {
    UUID handledBy = row.getObject("handled_by", UUID.class);
    return new LateContribution(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("organisation"),
        HandedIn.Why.valueOf(row.getString("why")),
        row.getInt("blocks"),
        moment(row, "received_at"),
        handledBy == null ? null : new PersonId(handledBy),
        handledBy == null ? null : moment(row, "handled_at"));
  }

  private static HandedIn work(ResultSet row, int number) throws SQLException {
    String[] places = texts(row, "places");
    String[] befores = texts(row, "befores");
    String[] afters = texts(row, "afters");
    return new HandedIn(
        row.getObject("key", UUID.class),
        row.getObject("epoch", UUID.class),
        HandedIn.Why.valueOf(row.getString("why")),
        row.getString("base"),
        IntStream.range(0, afters.length)
            .mapToObj(nth -> new HandedIn.Change(places[nth], befores[nth], afters[nth]))
            .toList());
  }

  private static String[] texts(HandedIn work, Function<HandedIn.Change, String> part) {
    return work.changes().stream().map(part).toArray(String[]::new);
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
