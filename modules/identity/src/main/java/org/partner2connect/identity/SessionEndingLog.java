package org.partner2connect.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record by which all nodes learn that sign-ins are over. */
@Component
class SessionEndingLog {

  private static final String ADD =
      """
      insert into identity.session_ending (issuer, subject, sid)
      values (:issuer, :subject, :sid)
      returning sequence, issuer, subject, sid, ended_at, false as settled
      """;

  /** A transaction that is still open may add a number below one that is seen already. */
  private static final String AFTER =
      """
      select sequence, issuer, subject, sid, ended_at,
        ended_at < now() - interval '2 minutes' as settled
      from identity.session_ending
      where sequence > ?
      order by sequence
      """;

  private static final String FORGET =
      "delete from identity.session_ending where ended_at < now() - interval '1 day'";

  private final JdbcClient jdbc;

  SessionEndingLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  SessionEnding add(String issuer, @Nullable String subject, @Nullable String sid) {
    return jdbc.sql(ADD)
        .param("issuer", issuer)
        .param("subject", subject)
        .param("sid", sid)
        .query(SessionEndingLog::ending)
        .single();
  }

  /** The entries after that one, in order. */
  List<SessionEnding> after(long sequence) {
    return jdbc.sql(AFTER).param(sequence).query(SessionEndingLog::ending).list();
  }

  void forgetOld() {
    jdbc.sql(FORGET).update();
  }

  private static SessionEnding ending(ResultSet row, int number) throws SQLException {
    return new SessionEnding(
        row.getLong("sequence"),
        row.getString("issuer"),
        row.getString("subject"),
        row.getString("sid"),
        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("settled"));
  }
}
