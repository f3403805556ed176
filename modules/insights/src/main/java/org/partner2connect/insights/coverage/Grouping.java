package org.partner2connect.insights.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.partner2connect.taxonomy.Taxonomy;

/** The groups of countries by which coverage is told, as they are on a day. */
public enum Grouping {
  /** Least developed countries. */
  LDC,
  /** Landlocked developing countries. */
  LLDC,
  /** Small island developing States. */
  SIDS;

  /** Whether the country belongs to the group on that day. */
  public boolean has(String iso3, LocalDate day, Taxonomy taxonomy) {
    return switch (this) {
      case LDC -> taxonomy.isLdc(iso3, day);
      case LLDC -> taxonomy.isLldc(iso3, day);
      case SIDS -> taxonomy.isSids(iso3, day);
    };
  }

  /** The group of that name, if there is one. */
  public static Optional<Grouping> parse(String name) {
    return Arrays.stream(values()).filter(group -> group.name().equals(name)).findFirst();
  }
}
