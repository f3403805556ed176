package org.partner2connect.drafting.quarantine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.partner2connect.drafting.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which documents are in quarantine. Everything about it is logged as an error that contains the
 * word {@code QUARANTINE}, for whoever watches the logs.
 */
@Component
public class QuarantineLog {

  private static final Logger LOG = LoggerFactory.getLogger(QuarantineLog.class);

  private static final String PUT =
      """
      insert into drafting.quarantine (document_id, seq, reason, since)
      values (:id, :seq, :reason, :at)
      on conflict (document_id) do nothing
      """;

  private static final String FIND = "select seq from drafting.quarantine where document_id = :id";

  private static final String AMONG =
      "select document_id from drafting.quarantine where document_id = any(:ids::uuid[])";

  private static final String ALL = "select document_id from drafting.quarantine order by since";

  private final JdbcClient jdbc;
  private final Clock clock;

  QuarantineLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Puts a document into quarantine.
   *
   * @param seq the last update that is good
   */
  public void put(DocumentId document, long seq, Throwable cause) {
    jdbc.sql(PUT)
        .param("id", document.value())
        .param("seq", seq)
        .param("reason", cause.toString())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    LOG.error(
        "QUARANTINE: document {} cannot be rebuilt from its log beyond update {}; it is read-only",
        document,
        seq,
        cause);
  }

  /** Up to which update a document in quarantine is good; empty when it is not in quarantine. */
  public OptionalLong find(DocumentId document) {
    return jdbc
        .sql(FIND)
        .param("id", document.value())
        .query((row, number) -> row.getLong(1))
        .list()
        .stream()
        .mapToLong(Long::longValue)
        .findAny();
  }

  /** Those of these documents that are in quarantine. */
  public List<DocumentId> among(Collection<DocumentId> documents) {
    return jdbc.sql(AMONG)
        .param("ids", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
        .query(QuarantineLog::document)
        .list();
  }

  private static DocumentId document(ResultSet row, int number) throws SQLException {
    return new DocumentId(row.getObject(1, UUID.class));
  }

  /** Reminds the administrator of what is in quarantine still. */
  public void remind() {
    List<DocumentId> all = jdbc.sql(ALL).query(QuarantineLog::document).list();
    if (!all.isEmpty()) {
      LOG.error("QUARANTINE: {} documents are read-only: {}", all.size(), all);
    }
  }
}
