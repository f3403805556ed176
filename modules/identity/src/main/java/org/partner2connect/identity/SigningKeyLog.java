package org.partner2connect.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signing keys that all nodes share. */
@Component
class SigningKeyLog {

  private static final String ADD =
      "insert into identity.signing_key (purpose, key) values (?, ?) on conflict do nothing";

  private static final String KEY = "select key from identity.signing_key where purpose = ?";

  private final JdbcClient jdbc;

  SigningKeyLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The purpose's key: the one on record, else the candidate, which is on record from now on. */
  byte[] keyOf(String purpose, byte[] candidate) {
    jdbc.sql(ADD).param(purpose).param(candidate).update();
    return jdbc.sql(KEY).param(purpose).query(byte[].class).single();
  }
}
