package org.partner2connect.progress.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores reports; none ever changes. */
@Component
class ReportLog {

  private final JdbcClient jdbc;

  ReportLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Where a report comes from.
   *
   * @param person who sent it in, null for one taken over
   * @param source the public page of one taken over
   */
  record Origin(String channel, @Nullable PersonId person, @Nullable String source, Instant at) {}

  /** On which commitment the report of that id is. */
  Optional<CommitmentId> commitmentOf(UUID report) {
    return jdbc.sql("select commitment_id from progress.report where id = ?")
        .param(report)
        .query((row, i) -> new CommitmentId(row.getObject("commitment_id", UUID.class)))
        .optional();
  }

  /** Stores a report; says whether it was not there yet. */
  boolean add(
      UUID id, CommitmentId commitment, CheckedReport report, String language, Origin origin) {
    var person = origin.person();
    return jdbc.sql(
                """
                insert into progress.report (id, commitment_id, year, stage, amount, people,
                    narrative, language, source, channel, reported_at, reported_by)
                values (:id, :commitment, :year, :stage, :amount, :people, :narrative, :language,
                    :source, :channel, :at, :person)
                on conflict (id) do nothing
                """)
            .param("id", id)
            .param("commitment", commitment.value())
            .param("year", report.year())
            .param("stage", report.stage().name())
            .param("amount", report.amount())
            .param("people", report.people())
            .param("narrative", report.narrative())
            .param("language", language)
            .param("source", origin.source())
            .param("channel", origin.channel())
            .param("at", origin.at().atOffset(ZoneOffset.UTC))
            .param("person", person == null ? null : person.value())
            .update()
        > 0;
  }
}
