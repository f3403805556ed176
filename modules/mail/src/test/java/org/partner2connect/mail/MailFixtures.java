package org.partner2connect.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Queues mail, delivers it to servers of the test, and looks into the table. */
@TestComponent
class MailFixtures {

  /** What became of a mail. */
  record Row(String state, int attempts, @Nullable String reason, boolean due, boolean hasBody) {}

  private static final String ROW =
      """
      select state, attempts, reason, due_at <= now() as due, text is not null as has_body
      from mail.message where id = ?
      """;

  private final Outbox outbox;
  private final MessageLog log;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;

  MailFixtures(Outbox outbox, MessageLog log, TransactionTemplate transactions, JdbcClient jdbc) {
    this.outbox = outbox;
    this.log = log;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  void reset() {
    jdbc.sql("delete from mail.message").update();
  }

  UUID queue(String recipient) {
    return queue(recipient, "A subject");
  }

  UUID queue(String recipient, String subject) {
    return transactions.execute(status -> outbox.enqueue(mail(recipient, subject)));
  }

  static NewMail mail(String recipient, String subject) {
    return new NewMail(
        recipient,
        Locale.ENGLISH,
        subject,
        List.of(
            new Passage.Words("Grüße – 您好"), new Passage.Link("Open", "https://p2c.example/a")));
  }

  /** A round to a server on this machine. */
  Round round(int port) {
    return new Round(log, new MailServer(settings(port)), transactions);
  }

  /** A worker of its own to a server on this machine. */
  Postman postman(int port) {
    return new Postman(round(port), log, new MailServer(settings(port)));
  }

  static MailSettings settings(int port) {
    return new MailSettings(
        "127.0.0.1",
        port,
        "",
        "",
        "",
        "p2c@example.org",
        "secretariat@example.org",
        "bounces@example.org",
        Duration.ofMillis(500));
  }

  Row row(UUID id) {
    return jdbc.sql(ROW)
        .param(id)
        .query(
            (row, number) ->
                new Row(
                    row.getString("state"),
                    row.getInt("attempts"),
                    row.getString("reason"),
                    row.getBoolean("due"),
                    row.getBoolean("has_body")))
        .single();
  }

  String recipient(UUID id) {
    return jdbc.sql("select recipient from mail.message where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  long count() {
    return jdbc.sql("select count(*) from mail.message").query(Long.class).single();
  }

  /** Lets a mail have been queued and settled that many days earlier. */
  void age(UUID id, int days) {
    jdbc.sql(
            """
            update mail.message
            set queued_at = queued_at - make_interval(days => :days),
              settled_at = settled_at - make_interval(days => :days)
            where id = :id
            """)
        .param("id", id)
        .param("days", days)
        .update();
  }

  boolean sendAgain(UUID id) {
    return jdbc.sql("select mail.send_again(?)").param(id).query(Boolean.class).single();
  }

  void inTransaction(Runnable work) {
    transactions.executeWithoutResult(status -> work.run());
  }
}
