package org.partner2connect.taxonomy.keeping;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a list.
 *
 * @param subject an ISO 3166-1 alpha-3 code, or the id of a pillar
 * @param before what was known until then; empty when it was added. Of a term: {@code since},
 *     {@code until}, {@code expected} as ISO 8601 days where known, {@code note}; of a pillar: its
 *     name by language, {@code retired}
 * @param after what is known from then on; empty when it was struck
 * @param person who entered it; null when the system did
 */
public record ListChange(
    long number,
    String subject,
    ChangeKind kind,
    Map<String, String> before,
    Map<String, String> after,
    String source,
    @Nullable UUID person,
    Instant at) {

  public ListChange {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
