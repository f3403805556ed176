package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes pillars. */
@Component
class PillarLog {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private static final String ADD =
      """
      insert into taxonomy.pillar (id, area, position, name)
      select :id, :area, coalesce(max(position), 0) + 1, cast(:name as jsonb)
      from taxonomy.pillar where area = :area
      """;

  private static final String SAVE =
      """
      update taxonomy.pillar
      set name = cast(:name as jsonb), retired = :retired, version = version + 1
      where id = :id and version = :version
      """;

  private static final String EXISTS =
      """
      select exists (
        select from taxonomy.pillar
        where area = :area and id <> :id and retired is null
          and lower(name ->> 'en') = lower(:english))
      """;

  private final JdbcClient jdbc;

  PillarLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<KeptPillar> find(UUID id) {
    return jdbc.sql("select id, area, name, retired, version from taxonomy.pillar where id = :id")
        .param("id", id)
        .query(
            (row, i) ->
                new KeptPillar(
                    row.getObject("id", UUID.class),
                    FocusArea.valueOf(row.getString("area")),
                    new Label(JsonMapper.shared().readValue(row.getString("name"), TEXTS)),
                    row.getObject("retired", LocalDate.class),
                    row.getLong("version")))
        .optional();
  }

  /** Behind the others of its area. */
  void add(KeptPillar pillar) {
    jdbc.sql(ADD)
        .param("id", pillar.id())
        .param("area", pillar.area().name())
        .param("name", json(pillar.name()))
        .update();
  }

  /** False when somebody was faster. */
  boolean save(KeptPillar pillar) {
    @Nullable LocalDate retired = pillar.retired();
    return jdbc.sql(SAVE)
            .param("id", pillar.id())
            .param("name", json(pillar.name()))
            .param("retired", retired)
            .param("version", pillar.version())
            .update()
        == 1;
  }

  /** Whether another pillar of the area that is in use has that English name. */
  boolean exists(KeptPillar pillar) {
    return jdbc.sql(EXISTS)
        .param("area", pillar.area().name())
        .param("id", pillar.id())
        .param("english", pillar.name().texts().get("en"))
        .query(Boolean.class)
        .single();
  }

  private static String json(Label name) {
    return JsonMapper.shared().writeValueAsString(name.texts());
  }
}
