package org.partner2connect.app;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how the database is set up. */
@Repository
class DatabaseSettingsQueries {

  private final JdbcClient jdbc;

  DatabaseSettingsQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a commit is on the disk when the database says so. */
  boolean isDurable() {
    return jdbc.sql(
            """
            select current_setting('fsync') = 'on'
               and current_setting('synchronous_commit') <> 'off'
            """)
        .query(Boolean.class)
        .single();
  }
}
