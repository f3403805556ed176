package org.partner2connect.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.partner2connect.kernel.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the record. */
@Component
class RecordLog {

  private static final String COLUMNS =
      """
      select number, what, person, role, subject_type, subject, subject_name, reason, at,
        recorded_at, previous, hash
      from audit.record
      """;
  private static final String MATCHING =
      """
      where (cast(:type as text) is null or subject_type = :type)
        and (cast(:person as uuid) is null or person = cast(:person as uuid))
        and (cast(:from as timestamptz) is null
          or (at >= cast(:from as timestamptz) and at < cast(:from as timestamptz) + interval '1 day'))
      """;
  private static final String PAGE =
      COLUMNS + MATCHING + "order by number desc limit :limit offset :offset";
  private static final String COUNT = "select count(*) from audit.record " + MATCHING;
  private static final String ABOUT = COLUMNS + "where subject = :subject order by number desc";
  private static final String TYPES = "select distinct subject_type from audit.record order by 1";
  private static final String PEOPLE =
      "select distinct person from audit.record where person is not null";
  private static final String AFTER =
      COLUMNS + "where number > :number order by number limit :limit";

  /** A row with what chains it to the others. */
  record Row(Link link, byte[] hash) {

    AuditRecord record() {
      return new AuditRecord(link.number(), link.deed());
    }
  }

  private final JdbcClient jdbc;

  RecordLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AuditRecord> page(AuditFilter filter, long offset, int limit) {
    return matching(PAGE, filter)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordLog::record)
        .list();
  }

  long count(AuditFilter filter) {
    return matching(COUNT, filter).query(Long.class).single();
  }

  List<AuditRecord> about(UUID subject) {
    return jdbc.sql(ABOUT).param("subject", subject).query(RecordLog::record).list();
  }

  List<String> subjectTypes() {
    return jdbc.sql(TYPES).query((row, i) -> row.getString(1)).list();
  }

  List<UUID> people() {
    return jdbc.sql(PEOPLE).query((row, i) -> row.getObject(1, UUID.class)).list();
  }

  List<Row> after(long number, int limit) {
    return jdbc.sql(AFTER)
        .param("number", number)
        .param("limit", limit)
        .query(RecordLog::row)
        .list();
  }

  private JdbcClient.StatementSpec matching(String sql, AuditFilter filter) {
    var day = filter.day();
    return jdbc.sql(sql)
        .param("type", filter.subjectType())
        .param("person", filter.person())
        .param("from", day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC));
  }

  private static AuditRecord record(ResultSet row, int index) throws SQLException {
    return row(row, index).record();
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    var deed =
        new Deed(
            row.getString("what"),
            row.getObject("person", UUID.class),
            row.getString("role"),
            row.getString("subject_type"),
            row.getObject("subject", UUID.class),
            row.getString("subject_name"),
            row.getString("reason"),
            instant(row, "at"));
    return new Row(
        new Link(
            row.getLong("number"), deed, instant(row, "recorded_at"), row.getBytes("previous")),
        row.getBytes("hash"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
