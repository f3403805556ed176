package org.partner2connect.mail;

import java.util.UUID;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mail waits until it has been handed to the mail server. */
@Service
public class Outbox {

  private static final String ADD =
      """
      insert into mail.message (id, recipient, language, subject, queued_at)
      values (:id, :recipient, :language, :subject, now())
      """;

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Puts a mail into the outbox, in the caller's transaction: if that is rolled back, nothing is
   * ever sent; if it commits, the mail is sent even when the mail server is down for days.
   *
   * @return the mail's id
   */
  @Transactional(propagation = Propagation.MANDATORY)
  @CallerDecides("the module that has something to say to that person")
  public UUID enqueue(NewMail mail) {
    var id = Ids.next();
    jdbc.sql(ADD)
        .param("id", id)
        .param("recipient", mail.recipient())
        .param("language", mail.language().toLanguageTag())
        .param("subject", mail.subject())
        .update();
    return id;
  }
}
