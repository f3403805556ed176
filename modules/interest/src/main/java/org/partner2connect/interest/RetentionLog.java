package org.partner2connect.interest;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what is not kept for good; see the comments on {@code interest.expression}. */
@Component
class RetentionLog {

  private static final String FORGET_PEOPLE =
      """
      update interest.expression
      set contact_name = '', contact_email = '', contact_mail_domain = null, heard = null
      where contact_email <> '' and decided_at < :decided
      """;

  private static final String FORGET_THE_UNCONFIRMED =
      """
      with gone as (
        select id from interest.expression where state = 'UNCONFIRMED' and received_at < :received),
      areas as (delete from interest.chosen_area using gone where expression = gone.id),
      entries as (delete from interest.entry using gone where expression = gone.id)
      delete from interest.expression using gone where expression.id = gone.id
      """;

  private final JdbcClient jdbc;

  RetentionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever was decided on before that moment is no longer known by name. */
  int forgetPeople(Instant decidedBefore) {
    return jdbc.sql(FORGET_PEOPLE)
        .param("decided", decidedBefore.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Forms whose address nobody confirmed since that moment are gone. */
  int forgetUnconfirmed(Instant receivedBefore) {
    return jdbc.sql(FORGET_THE_UNCONFIRMED)
        .param("received", receivedBefore.atOffset(ZoneOffset.UTC))
        .update();
  }
}
