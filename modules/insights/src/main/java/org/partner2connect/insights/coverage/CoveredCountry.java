package org.partner2connect.insights.coverage;

import java.util.List;

/**
 * A country that actions name, with how many of them have a commitment that reaches it.
 *
 * @param groups the groups of countries to which it belongs
 * @param actions how many actions name it
 * @param covered how many of these have a commitment that reaches it
 */
public record CoveredCountry(String iso3, List<Grouping> groups, int actions, int covered) {

  public CoveredCountry {
    groups = List.copyOf(groups);
  }

  /** Whether no commitment reaches it. */
  public boolean left() {
    return covered == 0;
  }
}
