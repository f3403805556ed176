package org.partner2connect.commitments.announcements;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the announcements whose window is over. */
@Component
class SettlingQueries {

  private static final String DUE =
      """
      select id from commitments.commitment
      where status = 'ANNOUNCED' and announced_at <= :before
      order by announced_at, id
      """;

  private final JdbcClient jdbc;

  SettlingQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those announced at that moment or before, the oldest first. */
  List<CommitmentId> announcedUntil(Instant moment) {
    return jdbc.sql(DUE)
        .param("before", moment.atOffset(ZoneOffset.UTC))
        .query((row, i) -> new CommitmentId(row.getObject("id", UUID.class)))
        .list();
  }
}
