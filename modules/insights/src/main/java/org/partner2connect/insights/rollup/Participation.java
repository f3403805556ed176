package org.partner2connect.insights.rollup;

import java.util.List;
import java.util.SortedMap;

/**
 * Which kinds of organisations take part, and from where. Organisations are counted, people never
 * named.
 *
 * @param categories how many active member organisations there are of each category
 * @param places the countries from which they come
 */
public record Participation(
    SortedMap<String, Integer> categories, List<InGroup> groups, List<Place> places) {

  /**
   * Who takes part in a working group.
   *
   * @param area the focus area by which the group is called
   * @param ldcs how many of the countries are least developed
   */
  public record InGroup(
      String area,
      int organisations,
      int countries,
      int ldcs,
      SortedMap<String, Integer> categories) {}

  /**
   * The organisations of a country.
   *
   * @param areas the working groups in which any of them takes part
   */
  public record Place(String iso3, int organisations, List<String> areas) {}

  /** How many active member organisations there are. */
  int organisations() {
    return categories.values().stream().mapToInt(Integer::intValue).sum();
  }
}
