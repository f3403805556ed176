package org.partner2connect.insights.opendata;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the long texts, which are not kept in memory. */
@Component
class DescriptionQueries {

  private static final String DESCRIPTIONS =
      """
      select commitment_id, language, description
      from commitments.published_wording
      where commitment_id = any(:ids)
      """;

  private final JdbcClient jdbc;

  DescriptionQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, Map<String, String>> of(Collection<UUID> commitments) {
    record Row(UUID commitment, String language, String text) {}
    var found = new HashMap<UUID, Map<String, String>>();
    jdbc.sql(DESCRIPTIONS)
        .param("ids", commitments.toArray(UUID[]::new))
        .query(
            (row, i) ->
                new Row(
                    row.getObject("commitment_id", UUID.class),
                    row.getString("language"),
                    row.getString("description")))
        .list()
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.commitment(), id -> new HashMap<>())
                    .put(row.language(), row.text()));
    return found;
  }
}
