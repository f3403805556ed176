package org.partner2connect.insights.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reports as they were made. Rows are only added. */
@Component
class RollupLog {

  private static final String ADD =
      """
      insert into insights.report (id, title_en, title_fr, kind, year, event_id, event_en, event_fr,
        frozen_on, figures, rows, made_by, made_at)
      values (:id, :titleEn, :titleFr, :kind, :year, :event, :eventEn, :eventFr, :frozenOn,
        cast(:figures as jsonb), cast(:rows as jsonb), :madeBy, :madeAt)
      on conflict (id) do nothing
      """;

  private static final String LINES =
      """
      select id, title_en, title_fr, kind, year, event_id, event_en, event_fr, frozen_on, made_at,
             jsonb_array_length(rows) as commitments
      from insights.report order by made_at desc, id
      """;

  private static final String ONE =
      """
      select id, title_en, title_fr, kind, year, event_id, event_en, event_fr, frozen_on, made_at,
             made_by, figures, rows
      from insights.report where id = :id
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<FrozenCommitment>> ROWS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  RollupLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds the report, unless it was made already; says whether it was added. */
  boolean add(Report report) {
    var scope = report.scope();
    return jdbc.sql(ADD)
            .param("id", report.id())
            .param("titleEn", report.title().in(Locale.ENGLISH))
            .param("titleFr", report.title().in(Locale.FRENCH))
            .param("kind", scope.kind().name())
            .param("year", scope.year())
            .param("event", scope.event())
            .param("eventEn", in(scope.eventTitle(), Locale.ENGLISH))
            .param("eventFr", in(scope.eventTitle(), Locale.FRENCH))
            .param("frozenOn", report.frozenOn())
            .param("figures", JSON.writeValueAsString(report.figures()))
            .param("rows", JSON.writeValueAsString(report.rows()))
            .param("madeBy", report.madeBy())
            .param("madeAt", report.madeAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  boolean has(UUID id) {
    return jdbc.sql("select exists (select from insights.report where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** All reports, the latest first. */
  List<ReportLine> all() {
    return jdbc.sql(LINES)
        .query(
            (row, i) ->
                new ReportLine(
                    row.getObject("id", UUID.class),
                    title(row),
                    scope(row),
                    row.getObject("frozen_on", LocalDate.class),
                    madeAt(row),
                    row.getInt("commitments")))
        .list();
  }

  Optional<Report> find(UUID id) {
    return jdbc.sql(ONE)
        .param("id", id)
        .query(
            (row, i) ->
                new Report(
                    row.getObject("id", UUID.class),
                    title(row),
                    scope(row),
                    row.getObject("frozen_on", LocalDate.class),
                    row.getObject("made_by", UUID.class),
                    madeAt(row),
                    JSON.readValue(row.getString("figures"), Figures.class),
                    JSON.readValue(row.getString("rows"), ROWS)))
        .optional();
  }

  private static Label title(ResultSet row) throws SQLException {
    return Label.of(row.getString("title_en"), row.getString("title_fr"));
  }

  private static ReportScope scope(ResultSet row) throws SQLException {
    var event = row.getObject("event_id", UUID.class);
    return event == null
        ? ReportScope.ofYear(row.getInt("year"))
        : ReportScope.ofEvent(
            event,
            Label.of(
                Objects.requireNonNull(row.getString("event_en")),
                Objects.requireNonNull(row.getString("event_fr"))));
  }

  private static Instant madeAt(ResultSet row) throws SQLException {
    return row.getObject("made_at", OffsetDateTime.class).toInstant();
  }

  private static @Nullable String in(@Nullable Label label, Locale language) {
    return label == null ? null : label.in(language);
  }
}
