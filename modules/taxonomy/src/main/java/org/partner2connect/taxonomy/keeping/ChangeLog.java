package org.partner2connect.taxonomy.keeping;

import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the history of the reference lists, and the number by which nodes see that it grew. */
@Component
class ChangeLog {

  private static final String ADD =
      """
      insert into taxonomy.change (list, subject, kind, before, after, source, person, at)
      values (:list, :subject, :kind, cast(:before as jsonb), cast(:after as jsonb), :source,
          :person, :at)
      """;

  private final JdbcClient jdbc;

  ChangeLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Raises the version of the lists and answers it. Whoever else changes them waits until this
   * transaction ends.
   */
  long raise() {
    return jdbc.sql("update taxonomy.version set number = number + 1 returning number")
        .query(Long.class)
        .single();
  }

  void add(
      Entry entry,
      ChangeKind kind,
      @Nullable Map<String, String> before,
      @Nullable Map<String, String> after,
      Provenance from) {
    jdbc.sql(ADD)
        .param("list", entry.list())
        .param("subject", entry.subject())
        .param("kind", kind.name())
        .param("before", json(before))
        .param("after", json(after))
        .param("source", from.source())
        .param("person", from.person())
        .param("at", from.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable String json(@Nullable Map<String, String> facts) {
    return facts == null ? null : JsonMapper.shared().writeValueAsString(facts);
  }

  /**
   * What a change is about.
   *
   * @param list LDC, LLDC, SIDS or PILLARS
   * @param subject an alpha-3 code or the id of a pillar
   */
  record Entry(String list, String subject) {

    static final String PILLARS = "PILLARS";
  }
}
