package org.partner2connect.actionplans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.late.HandedIn;

/**
 * A late contribution to a plan, as those who look after them see it in a list.
 *
 * @param person the name; empty when it is no longer known
 * @param organisation for which the person wrote; empty for none
 * @param blocks how many paragraphs, headings and so on it changes
 * @param handledBy who has dealt with it; null while nobody has
 */
public record PlanContribution(
    UUID id,
    String person,
    String organisation,
    HandedIn.Why why,
    int blocks,
    Instant receivedAt,
    @Nullable String handledBy,
    @Nullable Instant handledAt) {

  /** Whether somebody still has to deal with it. */
  public boolean isOpen() {
    return handledAt == null;
  }
}
