package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;

/**
 * A pillar as the administrator keeps it.
 *
 * @param retired the first day on which it is not offered any more, or null
 * @param version how often it was changed; 0 at first
 */
public record KeptPillar(
    UUID id, FocusArea area, Label name, @Nullable LocalDate retired, long version) {

  static KeptPillar create(FocusArea area, Label name) {
    return new KeptPillar(Ids.next(), area, checked(name), null, 0);
  }

  KeptPillar renamed(Label other) {
    return new KeptPillar(id, area, checked(other), retired, version);
  }

  KeptPillar retiredFrom(LocalDate day) {
    if (retired != null) {
      throw new AlreadyRetired();
    }
    return new KeptPillar(id, area, name, KeepingRules.day(day), version);
  }

  KeptPillar restored() {
    if (retired == null) {
      throw new PillarInUse();
    }
    return new KeptPillar(id, area, name, null, version);
  }

  /** As the history keeps it. */
  Map<String, String> facts() {
    var facts = new TreeMap<>(name.texts());
    if (retired != null) {
      facts.put("retired", retired.toString());
    }
    return facts;
  }

  private static Label checked(Label name) {
    name.texts().values().forEach(KeepingRules::line);
    return name;
  }
}
