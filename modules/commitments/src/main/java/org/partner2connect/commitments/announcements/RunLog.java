package org.partner2connect.commitments.announcements;

import java.util.List;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the run of show of an event. */
@Component
class RunLog {

  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:event, 5))";

  /** In the order in which {@link RunQueries} shows them; what comes from another event is new. */
  private static final String PLACE_ALL =
      """
      insert into commitments.run_of_show
        (commitment_id, event_id, position, speaker, note, version)
      select commitment.id, commitment.event_id,
             coalesce((select max(position) from commitments.run_of_show where event_id = :event), 0)
               + row_number() over
                 (order by commitment.approved_at nulls last, commitment.reference, commitment.id),
             '', '', 0
      from commitments.commitment
      where commitment.event_id = :event and commitment.status not in ('DRAFT', 'WITHDRAWN')
        and (commitment.status <> 'PUBLISHED' or commitment.announced_at is not null)
        and not exists (select from commitments.run_of_show placed
                        where placed.commitment_id = commitment.id and placed.event_id = :event)
      on conflict (commitment_id) do update
      set event_id = excluded.event_id, position = excluded.position,
          speaker = '', note = '', version = 0
      """;

  private static final String ORDER =
      """
      select run.commitment_id
      from commitments.run_of_show run
      join commitments.commitment on commitment.id = run.commitment_id
      where run.event_id = :event and commitment.event_id = :event
        and commitment.status <> 'WITHDRAWN'
      order by run.position
      """;

  private static final String EXCHANGE =
      """
      update commitments.run_of_show run
      set position = other.position
      from commitments.run_of_show other
      where run.commitment_id in (:upper, :lower) and other.commitment_id in (:upper, :lower)
        and run.commitment_id <> other.commitment_id
      """;

  private static final String DESCRIBE =
      """
      update commitments.run_of_show
      set speaker = :speaker, note = :note, version = version + 1
      where event_id = :event and commitment_id = :commitment and version = :version
      """;

  private final JdbcClient jdbc;

  RunLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One after the other until the end of the transaction, on all nodes; then all are placed. */
  void open(UUID event) {
    jdbc.sql(LOCK).param("event", event.toString()).query((row, i) -> 0).single();
    jdbc.sql(PLACE_ALL).param("event", event).update();
  }

  List<CommitmentId> order(UUID event) {
    return jdbc.sql(ORDER)
        .param("event", event)
        .query((row, i) -> new CommitmentId(row.getObject("commitment_id", UUID.class)))
        .list();
  }

  void exchange(CommitmentId upper, CommitmentId lower) {
    jdbc.sql(EXCHANGE).param("upper", upper.value()).param("lower", lower.value()).update();
  }

  /** Whether it was still as its author had seen it. */
  boolean describe(UUID event, CommitmentId id, long version, String speaker, String note) {
    return jdbc.sql(DESCRIBE)
            .param("event", event)
            .param("commitment", id.value())
            .param("version", version)
            .param("speaker", speaker)
            .param("note", note)
            .update()
        == 1;
  }
}
