package org.partner2connect.drafting.bus;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends notifications: with the COMMIT of the caller's transaction, or at once without one. */
@Component
class NotificationOutbox {

  private static final String SEND =
      "select count(pg_notify('%s', text)) from unnest(:texts::text[]) as t (text)"
          .formatted(NotificationLine.CHANNEL);

  private final JdbcClient jdbc;

  NotificationOutbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void send(Collection<String> texts) {
    jdbc.sql(SEND).param("texts", texts.toArray(String[]::new)).query(Long.class).single();
  }
}
