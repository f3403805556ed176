package org.partner2connect.taxonomy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reference lists from their tables. */
@Component
class TaxonomyQueries {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  TaxonomyQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Changes whenever a list does. */
  long version() {
    return jdbc.sql("select number from taxonomy.version").query(Long.class).single();
  }

  List<FocusAreaReference> focusAreas() {
    var pillars = pillars().stream().collect(Collectors.groupingBy(Pillar::area));
    return jdbc.sql("select code, name from taxonomy.focus_area order by position")
        .query(
            (row, i) -> {
              var code = FocusArea.valueOf(row.getString("code"));
              return new FocusAreaReference(
                  code, label(row, "name"), pillars.getOrDefault(code, List.of()));
            })
        .list();
  }

  private List<Pillar> pillars() {
    return jdbc.sql(
            """
            select id, area, position, name, retired
            from taxonomy.pillar order by area, position
            """)
        .query(
            (row, i) ->
                new Pillar(
                    row.getObject("id", UUID.class),
                    FocusArea.valueOf(row.getString("area")),
                    row.getInt("position"),
                    label(row, "name"),
                    row.getObject("retired", LocalDate.class)))
        .list();
  }

  List<Country> countries() {
    return jdbc.sql(
            """
            select iso3, iso2, m49, itu_region, currencies, name
            from taxonomy.country order by iso3
            """)
        .query(
            (row, i) ->
                new Country(
                    row.getString("iso3"),
                    row.getString("iso2"),
                    row.getString("m49"),
                    label(row, "name"),
                    row.getString("itu_region"),
                    currencies(row.getString("currencies"))))
        .list();
  }

  List<GroupTerm> groupTerms() {
    return jdbc.sql("select iso3, code, since, until from taxonomy.country_group")
        .query(
            (row, i) ->
                new GroupTerm(
                    row.getString("iso3"),
                    CountryGroup.valueOf(row.getString("code")),
                    row.getObject("since", LocalDate.class),
                    row.getObject("until", LocalDate.class)))
        .list();
  }

  List<SdgGoal> goals() {
    return jdbc.sql(
            "select number, short_name, title, colour from taxonomy.sdg_goal order by number")
        .query(
            (row, i) ->
                new SdgGoal(
                    row.getInt("number"),
                    label(row, "short_name"),
                    label(row, "title"),
                    row.getString("colour")))
        .list();
  }

  List<SdgTarget> targets() {
    return jdbc.sql("select code, goal, text from taxonomy.sdg_target order by position")
        .query(
            (row, i) ->
                new SdgTarget(row.getString("code"), row.getInt("goal"), label(row, "text")))
        .list();
  }

  private static List<String> currencies(String codes) {
    return Stream.of(codes.split(",", -1)).filter(code -> !code.isEmpty()).toList();
  }

  private static Label label(ResultSet row, String column) throws SQLException {
    return new Label(JsonMapper.shared().readValue(row.getString(column), TEXTS));
  }
}
