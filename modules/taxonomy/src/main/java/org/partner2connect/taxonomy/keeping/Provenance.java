package org.partner2connect.taxonomy.keeping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a change comes from.
 *
 * @param person who enters it; null when the system does
 * @param source who decided it and where that can be read: one line, never blank
 */
public record Provenance(@Nullable UUID person, Instant at, String source) {

  public Provenance {
    KeepingRules.line(source);
  }
}
