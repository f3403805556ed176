package org.partner2connect.actionplans;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was read from a plan's text. */
@Component
class ActionLog {

  private static final String CLAIM_NEWER =
      """
      insert into actionplans.reading as known (plan_id, seq, read_at) values (:plan, :seq, :readAt)
      on conflict (plan_id) do update set seq = excluded.seq, read_at = excluded.read_at
      where known.seq < excluded.seq or (:again and known.seq = excluded.seq)
      returning coalesce(old.seq, -1)
      """;

  private static final String UPSERT =
      """
      insert into actionplans.action (plan_id, id, state, position, number, title, description,
          lead, partners, countries, targets, indicator, due, reasons, seq)
      values (:plan, :id, 'ACTIVE', :position, :number, :title, :description,
          :lead, :partners, :countries, :targets, :indicator, :due, :reasons, :seq)
      on conflict (plan_id, id) do update set state = excluded.state,
          position = excluded.position, number = excluded.number, title = excluded.title,
          description = excluded.description, lead = excluded.lead, partners = excluded.partners,
          countries = excluded.countries, targets = excluded.targets,
          indicator = excluded.indicator, due = excluded.due, reasons = excluded.reasons,
          seq = excluded.seq
      """;

  private static final String REMOVE_OTHERS =
      """
      update actionplans.action set state = 'REMOVED', seq = :seq
      where plan_id = :plan and state = 'ACTIVE' and id <> all (:present)
      """;

  private static final Written NOTHING = new Written(-1, Map.of());

  private final JdbcClient jdbc;

  ActionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rows of a plan as somebody knows them to have been written, and with which reading. */
  record Written(long seq, Map<UUID, CheckedAction> actions) {

    private boolean has(UUID id, CheckedAction action) {
      CheckedAction mine = actions.get(id);
      return mine != null && mine.makesTheRowOf(action);
    }
  }

  /**
   * Makes the rows of a plan what this state of its text says, unless they reflect a newer one.
   *
   * @param again whether everything is written once more, even if the rows reflect this very state
   * @param known what the caller last wrote; if nobody has written since, only the difference is
   *     written
   * @return whether the rows now reflect this state
   */
  @Transactional
  boolean write(PlanId plan, Written text, Instant readAt, boolean again, @Nullable Written known) {
    var claimed =
        jdbc.sql(CLAIM_NEWER)
            .param("plan", plan.value())
            .param("seq", text.seq)
            .param("readAt", Timestamp.from(readAt))
            .param("again", again)
            .query(Long.class)
            .optional();
    if (claimed.isEmpty()) {
      return false;
    }
    var base = known != null && known.seq == claimed.get() && !again ? known : NOTHING;
    text.actions.forEach(
        (id, action) -> {
          if (!base.has(id, action)) {
            upsert(plan, text.seq, id, action);
          }
        });
    if (base == NOTHING || !text.actions.keySet().containsAll(base.actions.keySet())) {
      removeOthers(plan, text);
    }
    return true;
  }

  private void removeOthers(PlanId plan, Written text) {
    jdbc.sql(REMOVE_OTHERS)
        .param("plan", plan.value())
        .param("seq", text.seq)
        .param("present", text.actions.keySet().toArray(UUID[]::new))
        .update();
  }

  private void upsert(PlanId plan, long seq, UUID id, CheckedAction action) {
    jdbc.sql(UPSERT)
        .param("plan", plan.value())
        .param("id", id)
        .param("position", action.found().ordinal())
        .param("number", action.found().number())
        .param("title", action.found().title())
        .param("description", action.found().description())
        .param("lead", action.lead())
        .param("partners", texts(action.partners()))
        .param("countries", texts(action.countries()))
        .param("targets", texts(action.targets()))
        .param("indicator", action.indicator())
        .param("due", action.due())
        .param("reasons", texts(action.reasons().stream().map(Enum::name).sorted().toList()))
        .param("seq", seq)
        .update();
  }

  private static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
