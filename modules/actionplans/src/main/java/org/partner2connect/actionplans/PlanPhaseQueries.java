package org.partner2connect.actionplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which plan a text belongs to, and in which phase it is. Asked in every transaction that writes a
 * text, and therefore plain SQL: a repository derives its statement anew at each call.
 */
@Component
class PlanPhaseQueries {

  private static final String BY_DOCUMENT =
      """
      select document_id, group_id, status from actionplans.plan
      where document_id = any(:documents) order by id
      """;

  private final JdbcClient jdbc;

  PlanPhaseQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What decides about one text. */
  record PlanPhase(DocumentId document, WorkingGroupId group, PlanStatus status) {}

  Optional<PlanPhase> find(DocumentId document) {
    return phases(BY_DOCUMENT, List.of(document)).stream().findFirst();
  }

  /** Until the transaction ends, nobody moves these plans to another phase. */
  List<PlanPhase> lock(Collection<DocumentId> documents) {
    return phases(BY_DOCUMENT + "for share", documents);
  }

  private List<PlanPhase> phases(String sql, Collection<DocumentId> documents) {
    return jdbc.sql(sql)
        .param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
        .query(PlanPhaseQueries::phase)
        .list();
  }

  private static PlanPhase phase(ResultSet row, int number) throws SQLException {
    return new PlanPhase(
        new DocumentId(row.getObject("document_id", UUID.class)),
        new WorkingGroupId(row.getObject("group_id", UUID.class)),
        PlanStatus.valueOf(row.getString("status")));
  }
}
