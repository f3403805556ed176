package org.partner2connect.commitments;

import java.util.Collection;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which actions there are in plans. */
@Component
class KnownActionQueries {

  private static final String KNOWN =
      """
      select count(*) from actionplans.published_action
      where (plan_id, id) in (select * from unnest(:plans::uuid[], :actions::uuid[]))
      """;

  private final JdbcClient jdbc;

  KnownActionQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether each of those different actions stands, or once stood, in its plan. */
  boolean knowsAll(Collection<Delivery> deliveries) {
    int known =
        jdbc.sql(KNOWN)
            .param(
                "plans", deliveries.stream().map(d -> d.plan().value()).toArray(UUID[]::new))
            .param("actions", deliveries.stream().map(Delivery::action).toArray(UUID[]::new))
            .query(Integer.class)
            .single();
    return known == deliveries.size();
  }
}
