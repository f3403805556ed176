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

  /** Behind whatever pillars the area has by now. */
  private static final String NEW_PILLARS =
      """
      insert into taxonomy.pillar (id, area, position, name)
      select id, area,
          coalesce((select max(p.position) from taxonomy.pillar p where p.area = r.area), 0)
            + row_number() over (partition by area order by position),
          name
      from jsonb_to_recordset(cast(:rows as jsonb))
          as r(id uuid, area text, position int, name jsonb)
      where not exists (select from taxonomy.pillar p where p.id = r.id)
      """;

  /** But for those that the administrator has named. */
  private static final String PILLAR_NAMES =
      """
      update taxonomy.pillar p
      set name = r.name, version = version + 1
      from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, name jsonb)
      where p.id = r.id and p.name <> r.name
        and not exists (
          select from taxonomy.change c
          where c.list = 'PILLARS' and c.subject = cast(p.id as text))
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

  /** A country to whose place in a group the administrator has put a hand is left alone there. */
  private static final String COUNTRY_GROUPS =
      """
      with file as (
        select iso3, code, until, expected_until, note
        from jsonb_to_recordset(cast(:rows as jsonb))
            as r(iso3 text, code text, until date, expected_until date, note text)
      ),
      gone as (
        delete from taxonomy.country_group g
        where not exists (select from file f where f.iso3 = g.iso3 and f.code = g.code)
          and not exists (
            select from taxonomy.change c where c.list = g.code and c.subject = g.iso3)
      )
      insert into taxonomy.country_group as g (iso3, code, until, expected_until, note)
      select iso3, code, until, expected_until, note
      from file f
      where not exists (
        select from taxonomy.change c where c.list = f.code and c.subject = f.iso3)
      on conflict (iso3, code, since) do update
      set until = excluded.until, expected_until = excluded.expected_until, note = excluded.note,
          version = g.version + 1
      where (g.until, g.expected_until, g.note)
        is distinct from (excluded.until, excluded.expected_until, excluded.note)
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

  /** Brings the tables up to the files, but for what the administrator has entered. */
  void write(ReferenceFiles files) {
    jdbc.sql("update taxonomy.version set number = number + 1").update();
    write(FOCUS_AREAS, files.focusAreas());
    write(NEW_PILLARS, files.pillars());
    write(PILLAR_NAMES, files.pillars());
    write(COUNTRIES, files.countries());
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
