package org.partner2connect.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the mail that waits and of what became of it. Time is the database's. */
@Component
class MessageLog {

  private static final String QUEUE =
      """
      insert into mail.message (id, recipient, language, subject, text, html, state, queued_at, due_at)
      values (:id, :recipient, :language, :subject, :text, :html, 'QUEUED', now(), now())
      """;
  private static final String REFUSE =
      """
      insert into mail.message (id, recipient, language, subject, text, html, state, queued_at, due_at,
        settled_at, reason)
      values (:id, :recipient, :language, :subject, :text, :html, 'REFUSED', now(), now(), now(), :reason)
      """;

  /** A node that vanishes without a word must not keep its mail from the others for long. */
  private static final String NOT_FOR_LONG =
      "set local idle_in_transaction_session_timeout = '5min'";

  private static final String CLAIM =
      """
      select id, recipient, language, subject, text, html, attempts, queued_at,
        queued_at < now() - interval '5 days' as overdue
      from mail.message
      where state = 'QUEUED' and due_at <= now()
      order by due_at, id
      limit 1
      for update skip locked
      """;
  private static final String SETTLE =
      """
      update mail.message
      set state = :state, settled_at = clock_timestamp(), attempts = attempts + 1, reason = :reason
      where id = :id
      """;
  private static final String POSTPONE =
      """
      update mail.message
      set attempts = attempts + 1, reason = :reason,
        due_at = clock_timestamp() + make_interval(secs => :seconds)
      where id = :id
      """;
  private static final String KEEP_IN_PLACE =
      "update mail.message set attempts = attempts + 1, reason = :reason where id = :id";
  private static final String BACKLOG =
      """
      select count(*) filter (where state = 'QUEUED') as waiting,
        count(*) filter (where state = 'FAILED') as failed
      from mail.message
      where state = 'QUEUED' or (state = 'FAILED' and settled_at > now() - interval '1 day')
      """;
  private static final String FORGET_BODIES =
      """
      update mail.message set text = null, html = null
      where state <> 'QUEUED' and settled_at < now() - interval '30 days' and text is not null
      """;
  private static final String FORGET =
      "delete from mail.message where state <> 'QUEUED' and settled_at < now() - interval '1 year'";

  /**
   * How much waits, and how much failed for good within a day.
   *
   * @param waiting mails that are queued
   * @param failed mails that the server refused or did not take in time
   */
  record Backlog(long waiting, long failed) {}

  private final JdbcClient jdbc;

  MessageLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void queue(UUID id, String recipient, Letter letter) {
    row(QUEUE, id, recipient, letter).update();
  }

  void refuse(UUID id, String recipient, String reason, Letter letter) {
    row(REFUSE, id, recipient, letter).param("reason", reason).update();
  }

  private JdbcClient.StatementSpec row(String sql, UUID id, String recipient, Letter letter) {
    return jdbc.sql(sql)
        .param("id", id)
        .param("recipient", recipient)
        .param("language", letter.language().toLanguageTag())
        .param("subject", letter.subject())
        .param("text", letter.text())
        .param("html", letter.html());
  }

  /** The mail that has been due longest and is in no other hands; its row stays locked. */
  Optional<QueuedMail> claim() {
    jdbc.sql(NOT_FOR_LONG).update();
    return jdbc.sql(CLAIM).query(MessageLog::mail).optional();
  }

  void sent(UUID id) {
    jdbc.sql(SETTLE).param("id", id).param("state", "SENT").param("reason", null).update();
  }

  void failed(UUID id, String reason) {
    jdbc.sql(SETTLE).param("id", id).param("state", "FAILED").param("reason", reason).update();
  }

  /** Leaves it first in the row: the server would have taken no other one either. */
  void keepInPlace(UUID id, String reason) {
    jdbc.sql(KEEP_IN_PLACE).param("id", id).param("reason", reason).update();
  }

  /** Lets others go first for that long. */
  void postpone(UUID id, Duration delay, String reason) {
    jdbc.sql(POSTPONE)
        .param("id", id)
        .param("seconds", delay.toSeconds())
        .param("reason", reason)
        .update();
  }

  Backlog backlog() {
    return jdbc.sql(BACKLOG)
        .query((row, number) -> new Backlog(row.getLong("waiting"), row.getLong("failed")))
        .single();
  }

  /** Deletes what need not be kept any longer. */
  void forgetOld() {
    jdbc.sql(FORGET_BODIES).update();
    jdbc.sql(FORGET).update();
  }

  private static QueuedMail mail(ResultSet row, int number) throws SQLException {
    return new QueuedMail(
        row.getObject("id", UUID.class),
        row.getString("recipient"),
        new Letter(
            Locale.forLanguageTag(row.getString("language")),
            row.getString("subject"),
            row.getString("text"),
            row.getString("html")),
        row.getInt("attempts"),
        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("overdue"));
  }
}
