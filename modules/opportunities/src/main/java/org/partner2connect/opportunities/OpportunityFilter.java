package org.partner2connect.opportunities;

import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What somebody looks for; null and empty mean everything.
 *
 * @param text words of title, scope, number or organisation, in English, French or any language
 * @param country an ISO 3166 alpha-3 code
 * @param goal the number of an SDG, 1 to 17
 * @param state where it stands; null means any state but withdrawn
 */
public record OpportunityFilter(
    String text,
    @Nullable OpportunityKind kind,
    @Nullable OpportunityType type,
    @Nullable FocusArea area,
    @Nullable String country,
    @Nullable Integer goal,
    @Nullable OpportunityState state) {

  /** What can be answered today. */
  public static final OpportunityFilter OPEN =
      new OpportunityFilter("", null, null, null, null, null, OpportunityState.OPEN);

  /** Whether it looks for anything but what is open. */
  public boolean narrow() {
    return !equals(OPEN);
  }
}
