package org.partner2connect.commitments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a commitment for one announcer alone. */
@Component
class AnnouncementQueries {

  private static final String LOCK =
      "select id from commitments.commitment where id = :id for update";

  private final JdbcClient jdbc;

  AnnouncementQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Waits for whoever else writes it, or proposes a partner for it, and keeps them waiting until
   * the caller's transaction ends.
   */
  void lock(CommitmentId id) {
    jdbc.sql(LOCK).param("id", id.value()).query((row, i) -> 0).optional();
  }
}
