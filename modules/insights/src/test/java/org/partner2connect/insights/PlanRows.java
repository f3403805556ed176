package org.partner2connect.insights;

import java.util.UUID;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes plans, actions and calls as their modules would leave them, for tests that only read. */
@TestComponent
public class PlanRows {

  private final JdbcClient jdbc;

  PlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empties plans and calls. */
  public void clear() {
    jdbc.sql("delete from opportunities.opportunity").update();
    jdbc.sql("delete from commitments.delivery").update();
    jdbc.sql("delete from actionplans.action").update();
    jdbc.sql("delete from actionplans.plan").update();
  }

  /** A draft plan of the group. */
  public PlanId plan(WorkingGroupReference group) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into actionplans.plan (id, group_id, edition, status, language, document_id,
              opened_at, version)
            values (:id, :group, :edition, 'DRAFTING', 'en', :document, now(), 0)
            """)
        .param("id", id)
        .param("group", group.id().value())
        .param("edition", id.toString())
        .param("document", Ids.next())
        .update();
    return new PlanId(id);
  }

  /** An action of the plan; its number is its place. */
  public UUID action(PlanId plan, int place, String title, String... countries) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into actionplans.action (plan_id, id, state, position, number, title,
              description, partners, countries, targets, reasons, seq)
            values (:plan, :id, 'ACTIVE', :place, '1.' || :place, :title, 'Secret draft text', '{}',
              :countries, '{9.c}', '{}', 1)
            """)
        .param("plan", plan.value())
        .param("id", id)
        .param("place", place)
        .param("title", title)
        .param("countries", countries)
        .update();
    return id;
  }

  public void remove(UUID action) {
    jdbc.sql("update actionplans.action set state = 'REMOVED' where id = ?").param(action).update();
  }

  public void delivers(UUID commitment, PlanId plan, UUID action) {
    jdbc.sql("insert into commitments.delivery values (?, ?, ?)")
        .params(commitment, plan.value(), action)
        .update();
  }

  /** A call for partners that is open. */
  public void call(WorkingGroupReference group, PlanId plan, UUID action, String title) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into opportunities.opportunity (id, reference, kind, type, area, plan_id,
              action_id, group_id, language, title, scope, countries, targets, status, posted_at,
              posted_by, keeper, changed_at, version)
            values (:id, 'P2C-O-' || lpad((1 + floor(random() * 900000))::text, 6, '0'), 'NEED',
              'FINANCING', 'ACCESS', :plan, :action, :group, 'en', :title, 'Scope', '{}', '{}',
              'OPEN', now(), :id, :id, now(), 0)
            """)
        .param("id", id)
        .param("plan", plan.value())
        .param("action", action)
        .param("group", group.id().value())
        .param("title", title)
        .update();
  }
}
