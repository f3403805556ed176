package org.partner2connect.insights.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which state of the published data is the present one, across all nodes. */
@Component
class DataVersionLog {

  private final JdbcClient jdbc;

  DataVersionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long current() {
    return jdbc.sql("select version from insights.data_version").query(Long.class).single();
  }

  void bump() {
    jdbc.sql("update insights.data_version set version = version + 1").update();
  }
}
