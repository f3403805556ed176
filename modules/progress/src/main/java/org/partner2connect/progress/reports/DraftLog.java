package org.partner2connect.progress.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was typed and not yet sent in. */
@Component
class DraftLog {

  private final JdbcClient jdbc;

  DraftLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A half-filled form. */
  record Draft(Stamp stamp, ReportForm form, Instant changedAt) {}

  Optional<Draft> of(CommitmentId commitment) {
    return jdbc.sql("select * from progress.draft where commitment_id = ?")
        .param(commitment.value())
        .query((row, i) -> draft(row))
        .optional();
  }

  /** Keeps a form for the first time; says whether it is the only one. */
  boolean add(CommitmentId commitment, UUID paper, ReportForm form, Instant at) {
    return write(
                jdbc.sql(
                    """
                insert into progress.draft (id, commitment_id, year, stage, amount, people,
                    narrative, changed_at, version)
                values (:id, :commitment, :year, :stage, :amount, :people, :narrative, :at, 1)
                on conflict do nothing
                """),
                commitment,
                paper,
                form,
                at)
            .update()
        > 0;
  }

  /** Keeps a further state; says whether it follows on the one that the writer saw. */
  boolean change(CommitmentId commitment, Stamp stamp, ReportForm form, Instant at) {
    return write(
                jdbc.sql(
                    """
                update progress.draft
                set year = :year, stage = :stage, amount = :amount, people = :people,
                    narrative = :narrative, changed_at = :at, version = version + 1
                where id = :id and commitment_id = :commitment and version = :version
                """),
                commitment,
                stamp.paper(),
                form,
                at)
            .param("version", stamp.version())
            .update()
        > 0;
  }

  /** Locks the draft; says whether it is still as the writer saw it. */
  boolean lock(CommitmentId commitment, Stamp stamp) {
    return jdbc.sql(
            """
            select id from progress.draft
            where id = :id and commitment_id = :commitment and version = :version for update
            """)
        .param("id", stamp.paper())
        .param("commitment", commitment.value())
        .param("version", stamp.version())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  void remove(UUID paper) {
    jdbc.sql("delete from progress.draft where id = ?").param(paper).update();
  }

  private static JdbcClient.StatementSpec write(
      JdbcClient.StatementSpec statement,
      CommitmentId commitment,
      UUID paper,
      ReportForm form,
      Instant at) {
    return statement
        .param("id", paper)
        .param("commitment", commitment.value())
        .param("year", form.year())
        .param("stage", form.stage())
        .param("amount", form.amount())
        .param("people", form.people())
        .param("narrative", form.narrative())
        .param("at", at.atOffset(ZoneOffset.UTC));
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        new Stamp(row.getObject("id", UUID.class), row.getLong("version")),
        new ReportForm(
            row.getString("year"),
            row.getString("stage"),
            row.getString("amount"),
            row.getString("people"),
            row.getString("narrative")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
