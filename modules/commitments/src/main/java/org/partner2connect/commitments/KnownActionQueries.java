package org.partner2connect.commitments;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.actionplans.PlanId;
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

  private static final String FIRST =
      """
      select plan_id, id from actionplans.published_action
      where state = 'ACTIVE' order by group_id, position limit 1
      """;

  private final JdbcClient jdbc;

  KnownActionQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether each of those different actions stands, or once stood, in its plan. */
  boolean knowsAll(Collection<Delivery> deliveries) {
    int known =
        jdbc.sql(KNOWN)
            .param("plans", deliveries.stream().map(d -> d.plan().value()).toArray(UUID[]::new))
            .param("actions", deliveries.stream().map(Delivery::action).toArray(UUID[]::new))
            .query(Integer.class)
            .single();
    return known == deliveries.size();
  }

  /** Any action that stands in a plan, always the same; empty as long as there is none. */
  Optional<Delivery> first() {
    return jdbc.sql(FIRST)
        .query(
            (row, i) ->
                new Delivery(
                    new PlanId(row.getObject("plan_id", UUID.class)),
                    row.getObject("id", UUID.class)))
        .optional();
  }
}
