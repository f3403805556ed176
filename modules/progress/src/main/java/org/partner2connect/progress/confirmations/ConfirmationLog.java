package org.partner2connect.progress.confirmations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.progress.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what countries say. */
@Component
class ConfirmationLog {

  private static final String ALL = "select * from progress.confirmation ";

  private final JdbcClient jdbc;

  ConfirmationLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores a word that waits for the secretariat; says whether it is the only one that waits. */
  boolean add(Confirmation said, PersonId person) {
    return jdbc.sql(
                """
                insert into progress.confirmation (id, report_id, country, organisation_id,
                    person_id, kind, text, language, status, submitted_at, version)
                values (:id, :report, :country, :organisation, :person, :kind, :text, :language,
                    'SUBMITTED', :at, 0)
                on conflict (report_id, organisation_id) where status = 'SUBMITTED' do nothing
                """)
            .param("id", said.id())
            .param("report", said.report().value())
            .param("country", said.country())
            .param("organisation", said.organisation().value())
            .param("person", person.value())
            .param("kind", said.kind().name())
            .param("text", said.text())
            .param("language", said.language())
            .param("at", said.submittedAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Stores a decision; says whether the word is still as the moderator saw it. */
  boolean decide(
      UUID id,
      long version,
      ConfirmationStatus status,
      @Nullable String reason,
      PersonId person,
      Instant at) {
    return jdbc.sql(
                """
                update progress.confirmation
                set status = :status, reason = :reason, decided_by = :person, decided_at = :at,
                    version = version + 1
                where id = :id and version = :version and status = 'SUBMITTED'
                """)
            .param("status", status.name())
            .param("reason", reason)
            .param("person", person.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("version", version)
            .update()
        > 0;
  }

  Optional<Confirmation> find(UUID id) {
    return jdbc.sql(ALL + "where id = ?").param(id).query((row, i) -> confirmation(row)).optional();
  }

  List<Confirmation> published(ReportId report) {
    return jdbc.sql(ALL + "where report_id = ? and status = 'PUBLISHED' order by decided_at, id")
        .param(report.value())
        .query((row, i) -> confirmation(row))
        .list();
  }

  List<Confirmation> by(OrganisationId organisation, ReportId report) {
    return jdbc.sql(ALL + "where organisation_id = ? and report_id = ? order by submitted_at, id")
        .param(organisation.value())
        .param(report.value())
        .query((row, i) -> confirmation(row))
        .list();
  }

  List<Confirmation> waiting() {
    return jdbc.sql(ALL + "where status = 'SUBMITTED' order by submitted_at, id")
        .query((row, i) -> confirmation(row))
        .list();
  }

  /** Whatever one organisation said is another's; of two words that wait the survivor's stays. */
  void merge(OrganisationId duplicate, OrganisationId survivor) {
    jdbc.sql(
            """
            update progress.confirmation moved set organisation_id = :survivor
            where organisation_id = :duplicate
              and not (status = 'SUBMITTED' and exists (
                select 1 from progress.confirmation other
                where other.organisation_id = :survivor and other.report_id = moved.report_id
                  and other.status = 'SUBMITTED'))
            """)
        .param("survivor", survivor.value())
        .param("duplicate", duplicate.value())
        .update();
  }

  private static Confirmation confirmation(ResultSet row) throws SQLException {
    var decided = row.getObject("decided_at", OffsetDateTime.class);
    return new Confirmation(
        row.getObject("id", UUID.class),
        new ReportId(row.getObject("report_id", UUID.class)),
        row.getString("country"),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        ConfirmationKind.valueOf(row.getString("kind")),
        row.getString("text"),
        row.getString("language"),
        ConfirmationStatus.valueOf(row.getString("status")),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        decided == null ? null : decided.toInstant(),
        row.getString("reason"),
        row.getLong("version"));
  }
}
