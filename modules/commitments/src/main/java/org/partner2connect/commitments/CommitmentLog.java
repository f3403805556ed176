package org.partner2connect.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentHistory.Correction;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.commitments.CommitmentHistory.Step;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to commitments, and what they said before they were corrected. Only added to. */
@Component
class CommitmentLog {

  private static final String ADD_STEP =
      """
      insert into commitments.step (id, commitment_id, kind, at, person, role, note)
      values (:id, :commitment, :kind, :at, :person, :role, :note)
      """;

  private static final String STEPS =
      """
      select kind, at, person, role, note from commitments.step
      where commitment_id = :commitment order by at, id
      """;

  private static final String ADD_CORRECTION =
      """
      insert into commitments.correction
        (id, commitment_id, field, before, after, reason, at, person)
      values (:id, :commitment, :field, :before, :after, :reason, :at, :person)
      """;

  private static final String CORRECTIONS =
      """
      select field, before, after, reason, at from commitments.correction
      where commitment_id = :commitment order by at, id
      """;

  private final JdbcClient jdbc;

  CommitmentLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A number that no commitment has. */
  String nextReference() {
    var number =
        jdbc.sql("select nextval('commitments.reference_number')").query(Long.class).single();
    return "P2C-C-" + String.format(Locale.ROOT, "%03d", number);
  }

  void add(CommitmentId commitment, Step step) {
    var person = step.person();
    jdbc.sql(ADD_STEP)
        .param("id", Ids.next())
        .param("commitment", commitment.value())
        .param("kind", step.kind().name())
        .param("at", step.at().atOffset(ZoneOffset.UTC))
        .param("person", person == null ? null : person.value())
        .param("role", step.role())
        .param("note", step.note())
        .update();
  }

  void add(CommitmentId commitment, Correction correction, PersonId person) {
    jdbc.sql(ADD_CORRECTION)
        .param("id", Ids.next())
        .param("commitment", commitment.value())
        .param("field", correction.field())
        .param("before", correction.before())
        .param("after", correction.after())
        .param("reason", correction.reason())
        .param("at", correction.at().atOffset(ZoneOffset.UTC))
        .param("person", person.value())
        .update();
  }

  CommitmentHistory of(CommitmentId commitment) {
    return new CommitmentHistory(
        jdbc.sql(STEPS).param("commitment", commitment.value()).query(CommitmentLog::step).list(),
        jdbc.sql(CORRECTIONS)
            .param("commitment", commitment.value())
            .query(CommitmentLog::correction)
            .list());
  }

  private static Step step(ResultSet row, int index) throws SQLException {
    var person = row.getObject("person", UUID.class);
    return new Step(
        Kind.valueOf(row.getString("kind")),
        instant(row),
        person == null ? null : new PersonId(person),
        row.getString("role"),
        row.getString("note"));
  }

  private static Correction correction(ResultSet row, int index) throws SQLException {
    return new Correction(
        row.getString("field"),
        row.getString("before"),
        row.getString("after"),
        row.getString("reason"),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
