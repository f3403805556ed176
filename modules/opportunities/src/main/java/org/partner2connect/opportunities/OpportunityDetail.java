package org.partner2connect.opportunities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/**
 * A need or an offer as members read it. Says nothing about how to reach anybody.
 *
 * @param reference its number, for example P2C-O-001
 * @param by who stands behind it
 * @param keeper who is written to about it; not shown
 * @param withdrawalReason why the secretariat withdrew it; null unless it did
 * @param version what a change must start from
 */
public record OpportunityDetail(
    OpportunityId id,
    String reference,
    OpportunityContent content,
    Party by,
    OpportunityState state,
    Instant postedAt,
    PersonId keeper,
    @Nullable String withdrawalReason,
    long version) {

  /** Whether it can be answered today. */
  public boolean isOpen() {
    return state == OpportunityState.OPEN;
  }
}
