package org.partner2connect.insights.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what only the page of a commitment tells: its words, its history, its corrections. */
@Component
class CommitmentDetailQueries {

  private static final String REPORTS =
      """
      select id, year, stage, amount, people, narrative, language, source, reported_at
      from progress.published_report
      where commitment_id = :id
      order by reported_at
      """;

  /** A text of a plan that is not adopted is no visitor's business. */
  private static final String ACTIONS =
      """
      select action.group_id, action.number, action.title
      from commitments.published_delivery delivery
      join actionplans.published_action action
        on action.plan_id = delivery.plan_id and action.id = delivery.action_id
      where delivery.commitment_id = :id and action.plan_status = 'ADOPTED'
      order by action.group_id, action.position
      """;

  private static final String EVIDENCE =
      """
      select evidence.id, evidence.report_id, evidence.name, evidence.size
      from progress.published_evidence evidence
      join progress.published_report report on report.id = evidence.report_id
      where report.commitment_id = :id
      order by evidence.name, evidence.id
      """;

  private final JdbcClient jdbc;

  CommitmentDetailQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A step in public. */
  record Step(String kind, Instant at) {}

  /** A published value that was changed. */
  record Corrected(
      String field, @Nullable String before, @Nullable String after, String reason, Instant at) {}

  /** What the organisation reported. */
  record Report(
      UUID id,
      int year,
      String stage,
      @Nullable BigDecimal amount,
      @Nullable Long people,
      String narrative,
      String language,
      @Nullable String source,
      Instant at) {}

  /** What a country said to a report. */
  record Answer(UUID report, String country, String kind, String text, Instant at) {}

  /** A file. */
  record File(UUID id, UUID report, String name, long size) {}

  /** The action of an adopted plan. */
  record Action(UUID group, @Nullable String number, String title) {}

  Map<String, String> descriptions(UUID id) {
    var found = new HashMap<String, String>();
    jdbc.sql(
            "select language, description from commitments.published_wording where commitment_id ="
                + " ?")
        .param(id)
        .query((row, i) -> Map.entry(row.getString("language"), row.getString("description")))
        .list()
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  List<Step> steps(UUID id) {
    return jdbc.sql(
            "select kind, at from commitments.published_step where commitment_id = ? order by id")
        .param(id)
        .query((row, i) -> new Step(row.getString("kind"), instant(row, "at")))
        .list();
  }

  List<Corrected> corrections(UUID id) {
    return jdbc.sql(
            "select field, before, after, reason, at from commitments.published_correction"
                + " where commitment_id = ? order by id desc")
        .param(id)
        .query(
            (row, i) ->
                new Corrected(
                    row.getString("field"),
                    row.getString("before"),
                    row.getString("after"),
                    row.getString("reason"),
                    instant(row, "at")))
        .list();
  }

  List<Report> reports(UUID id) {
    return jdbc.sql(REPORTS).param("id", id).query((row, i) -> report(row)).list();
  }

  List<Answer> answers(UUID id) {
    return jdbc.sql(
            "select report_id, country, kind, text, at from progress.published_confirmation"
                + " where commitment_id = ? order by at")
        .param(id)
        .query(
            (row, i) ->
                new Answer(
                    row.getObject("report_id", UUID.class),
                    row.getString("country"),
                    row.getString("kind"),
                    row.getString("text"),
                    instant(row, "at")))
        .list();
  }

  List<File> evidence(UUID id) {
    return jdbc.sql(EVIDENCE)
        .param("id", id)
        .query(
            (row, i) ->
                new File(
                    row.getObject("id", UUID.class),
                    row.getObject("report_id", UUID.class),
                    row.getString("name"),
                    row.getLong("size")))
        .list();
  }

  List<Action> actions(UUID id) {
    return jdbc.sql(ACTIONS)
        .param("id", id)
        .query(
            (row, i) ->
                new Action(
                    row.getObject("group_id", UUID.class),
                    row.getString("number"),
                    row.getString("title")))
        .list();
  }

  private static Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getObject("id", UUID.class),
        row.getInt("year"),
        row.getString("stage"),
        row.getBigDecimal("amount"),
        row.getObject("people", Long.class),
        row.getString("narrative"),
        row.getString("language"),
        row.getString("source"),
        instant(row, "reported_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
