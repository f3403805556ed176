package org.partner2connect.app;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers that the demo's story has been told in this database. */
@Repository
@Profile("demo")
class DemoLoadLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  DemoLoadLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes the one load; of two nodes that start together the second waits here and gets false. */
  boolean begin() {
    return jdbc.sql(
                """
                insert into app.demo_load (loaded_at) values (?)
                on conflict do nothing
                """)
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
