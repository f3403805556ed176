package org.partner2connect.progress.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores files and their content. */
@Component
class EvidenceLog {

  private final JdbcClient jdbc;

  EvidenceLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Evidence> of(UUID paper) {
    return jdbc.sql(
            """
            select id, name, media_type, size from progress.evidence
            where paper_id = :paper order by added_at, id
            """)
        .param("paper", paper)
        .query((row, i) -> evidence(row))
        .list();
  }

  boolean holds(UUID paper, String hash) {
    return jdbc.sql("select count(*) from progress.evidence where paper_id = ? and hash = ?")
            .param(paper)
            .param(hash)
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(UUID paper, Evidence evidence, String hash, byte[] content, Instant at) {
    jdbc.sql(
            """
            insert into progress.evidence
                (id, paper_id, name, media_type, size, hash, added_at)
            values (:id, :paper, :name, :type, :size, :hash, :at)
            """)
        .param("id", evidence.id())
        .param("paper", paper)
        .param("name", evidence.name())
        .param("type", evidence.mediaType())
        .param("size", evidence.size())
        .param("hash", hash)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("insert into progress.evidence_content (evidence_id, content) values (?, ?)")
        .param(evidence.id())
        .param(content)
        .update();
  }

  void remove(UUID paper, UUID id) {
    jdbc.sql("delete from progress.evidence where id = ? and paper_id = ?")
        .param(id)
        .param(paper)
        .update();
  }

  Optional<Evidence> published(UUID id) {
    return jdbc.sql(
            "select id, name, media_type, size from progress.published_evidence where id = ?")
        .param(id)
        .query((row, i) -> evidence(row))
        .optional();
  }

  byte[] content(UUID id) {
    return jdbc.sql("select content from progress.evidence_content where evidence_id = ?")
        .param(id)
        .query(byte[].class)
        .single();
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"));
  }
}
