package org.partner2connect.insights.figures;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are to be read.
 *
 * @param ids null for all
 */
record Chosen(@Nullable Set<UUID> ids) {

  static final Chosen ALL = new Chosen(null);

  /** What must hold of a column with the id of a commitment. */
  String where(String column) {
    return ids == null ? "true" : column + " = any(:chosen)";
  }

  /** What that asks for. */
  Map<String, Object> parameters() {
    return ids == null ? Map.of() : Map.of("chosen", ids.toArray(UUID[]::new));
  }
}
