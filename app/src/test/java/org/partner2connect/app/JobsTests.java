package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs that run once in the cluster. */
@AppTest
class JobsTests {

  private static final String SUCCEEDED =
      "select task_name from app.scheduled_task where last_success is not null order by 1";

  @Autowired private JdbcClient jdbc;

  @Test
  void runsTheJobsOfTheModules() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(jdbc.sql(SUCCEEDED).query(String.class).list())
                    .containsAll(
                        List.of(
                            "commitments-settle-announcements",
                            "drafting-forgets-tokens",
                            "drafting-reminds-of-quarantine")));
  }
}
