package org.partner2connect.interest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What the secretariat wants to see of its queue; null means everything.
 *
 * @param region an ITU region such as {@code AFR}
 * @param language an ISO 639-1 code
 * @param receivedBefore only what came before that moment
 * @param text part of a name of an organisation, or a number such as EOI-0397
 */
public record QueueFilter(
    Tab tab,
    @Nullable Category category,
    @Nullable String region,
    @Nullable FocusArea area,
    @Nullable String language,
    @Nullable Instant receivedBefore,
    @Nullable String text) {

  /** The heaps into which the secretariat's queue is sorted. */
  public enum Tab {
    /** In time and undecided. */
    TO_DECIDE,
    /** Asked, not answered yet. */
    WAITING,
    /** Undecided like the first, but sent after the deadline. */
    LATE,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Sent without proof of work, the address not confirmed yet. */
    UNCONFIRMED
  }

  /** Everything on that heap. */
  public static QueueFilter of(Tab tab) {
    return new QueueFilter(tab, null, null, null, null, null, null);
  }
}
