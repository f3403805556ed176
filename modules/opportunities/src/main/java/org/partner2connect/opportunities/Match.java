package org.partner2connect.opportunities;

import java.util.Set;

/**
 * A need or an offer that may go together with another one.
 *
 * @param reasons what speaks for it, the strongest first
 * @param countries the codes of the countries that both are about
 * @param targets the codes of the SDG targets that both are about
 */
public record Match(
    OpportunityDetail with, Set<MatchReason> reasons, Set<String> countries, Set<String> targets) {

  /** How well they fit: the sum of the reasons' weights. */
  public int score() {
    return reasons.stream().mapToInt(MatchReason::weight).sum();
  }
}
