package org.partner2connect.taxonomy.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lists as they are kept, and their history. */
@Service
@CallerDecides("the module reference, which has seen that the administrator asks")
public class KeepingQueries {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private static final String TERMS =
      """
      select id, iso3, code, since, until, expected_until, note, version,
        exists (select from taxonomy.change c where c.list = code and c.subject = iso3) as by_hand
      from taxonomy.country_group
      where code = :group
      order by iso3, since nulls first
      """;

  private static final String CHANGES =
      """
      select number, subject, kind, before, after, source, person, at
      from taxonomy.change
      where list = :list
      order by number desc
      limit :most
      """;

  private final JdbcClient jdbc;

  KeepingQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All terms in the group, also those that are over, by alpha-3 code and beginning. */
  public List<KeptTerm> terms(CountryGroup group) {
    return jdbc.sql(TERMS).param("group", group.name()).query((row, i) -> term(row, group)).list();
  }

  /** All pillars, also the retired ones, by area and place. */
  public List<KeptPillar> pillars() {
    return jdbc.sql(
            """
            select id, area, name, retired, version
            from taxonomy.pillar order by area, position
            """)
        .query(
            (row, i) ->
                new KeptPillar(
                    row.getObject("id", UUID.class),
                    FocusArea.valueOf(row.getString("area")),
                    new Label(facts(row.getString("name"))),
                    row.getObject("retired", LocalDate.class),
                    row.getLong("version")))
        .list();
  }

  /** The history of a group's list, the newest first; at most so many entries. */
  public List<ListChange> changes(CountryGroup group, int most) {
    return changes(group.name(), most);
  }

  /** The history of the pillars, the newest first; at most so many entries. */
  public List<ListChange> pillarChanges(int most) {
    return changes(ChangeLog.Entry.PILLARS, most);
  }

  private List<ListChange> changes(String list, int most) {
    return jdbc.sql(CHANGES)
        .param("list", list)
        .param("most", most)
        .query((row, i) -> change(row))
        .list();
  }

  private static KeptTerm term(ResultSet row, CountryGroup group) throws SQLException {
    return new KeptTerm(
        row.getObject("id", UUID.class),
        group,
        row.getString("iso3"),
        new TermDays(
            row.getObject("since", LocalDate.class),
            row.getObject("until", LocalDate.class),
            row.getObject("expected_until", LocalDate.class)),
        row.getString("note"),
        row.getLong("version"),
        row.getBoolean("by_hand"));
  }

  private static ListChange change(ResultSet row) throws SQLException {
    return new ListChange(
        row.getLong("number"),
        row.getString("subject"),
        ChangeKind.valueOf(row.getString("kind")),
        facts(row.getString("before")),
        facts(row.getString("after")),
        row.getString("source"),
        row.getObject("person", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static Map<String, String> facts(@Nullable String json) {
    return json == null ? Map.of() : JsonMapper.shared().readValue(json, TEXTS);
  }
}
