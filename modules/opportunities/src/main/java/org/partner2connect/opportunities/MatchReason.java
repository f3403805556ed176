package org.partner2connect.opportunities;

/** Why a need and an offer may fit together, the strongest reason first. */
public enum MatchReason {
  SAME_ACTION(40),
  SAME_TYPE(25),
  SAME_COUNTRY(20),
  SHARED_TARGET(15),
  SAME_AREA(10),
  OVERLAPPING_DATES(5);

  private final int weight;

  MatchReason(int weight) {
    this.weight = weight;
  }

  /** How much it counts. */
  int weight() {
    return weight;
  }
}
