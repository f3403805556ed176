package org.partner2connect.taxonomy;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers which reference files the tables hold, and writes them there. */
@Component
class ImportLog {

  private static final String FOCUS_AREAS =
      """
      insert into taxonomy.focus_area (code, position, name)
      select code, position, name
      from jsonb_to_recordset(cast(:rows as jsonb)) as r(code text, position int, name jsonb)
      on conflict (code) do update set position = excluded.position, name = excluded.name
      """;

  private static final String PILLARS =
      """
      insert into taxonomy.pillar (id, area, position, name)
      select id, area, position, name
      from jsonb_to_recordset(cast(:rows as jsonb))
          as r(id uuid, area text, position int, name jsonb)
      on conflict (id) do update
      set area = excluded.area, position = excluded.position, name = excluded.name
      """;

  private static final String COUNTRIES =
      """
      insert into taxonomy.country (iso3, iso2, m49, itu_region, currencies, name)
      select iso3, iso2, m49, itu_region, currencies, name
      from jsonb_to_recordset(cast(:rows as jsonb))
          as r(iso3 text, iso2 text, m49 text, itu_region text, currencies text, name jsonb)
      on conflict (iso3) do update
      set iso2 = excluded.iso2, m49 = excluded.m49, itu_region = excluded.itu_region,
          currencies = excluded.currencies, name = excluded.name
      """;

  private static final String COUNTRY_GROUPS =
      """
      insert into taxonomy.country_group (iso3, code, until, expected_until, note)
      select iso3, code, until, expected_until, note
      from jsonb_to_recordset(cast(:rows as jsonb))
          as r(iso3 text, code text, until date, expected_until date, note text)
      """;

  private static final String GOALS =
      """
      insert into taxonomy.sdg_goal (number, short_name, title, colour)
      select number, short_name, title, colour
      from jsonb_to_recordset(cast(:rows as jsonb))
          as r(number int, short_name jsonb, title jsonb, colour text)
      on conflict (number) do update
      set short_name = excluded.short_name, title = excluded.title, colour = excluded.colour
      """;

  private static final String TARGETS =
      """
      insert into taxonomy.sdg_target (code, goal, position, text)
      select code, goal, position, text
      from jsonb_to_recordset(cast(:rows as jsonb))
          as r(code text, goal int, position int, text jsonb)
      on conflict (code) do update
      set goal = excluded.goal, position = excluded.position, text = excluded.text
      """;

  private final JdbcClient jdbc;

  ImportLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean holds(String checksum) {
    return jdbc.sql("select checksum from taxonomy.import order by id desc limit 1")
        .query(String.class)
        .optional()
        .filter(checksum::equals)
        .isPresent();
  }

  /** Lets only one node at a time go on, until its transaction ends. */
  void lock() {
    jdbc.sql("lock table taxonomy.import in share row exclusive mode").update();
  }

  void write(ReferenceFiles files) {
    write(FOCUS_AREAS, files.focusAreas());
    write(PILLARS, files.pillars());
    write(COUNTRIES, files.countries());
    jdbc.sql("delete from taxonomy.country_group").update();
    write(COUNTRY_GROUPS, files.countryGroups());
    write(GOALS, files.goals());
    write(TARGETS, files.targets());
    jdbc.sql("insert into taxonomy.import (checksum) values (:checksum)")
        .param("checksum", files.checksum())
        .update();
  }

  private void write(String sql, List<Map<String, Object>> rows) {
    jdbc.sql(sql).param("rows", JsonMapper.shared().writeValueAsString(rows)).update();
  }
}
