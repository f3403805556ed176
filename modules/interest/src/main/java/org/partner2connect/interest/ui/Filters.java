package org.partner2connect.interest.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.QueueFilter;
import org.partner2connect.interest.QueueFilter.Tab;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What a moderator has narrowed the queue down to; null and empty mean everything.
 *
 * @param text part of a name, or a number
 */
record Filters(
    String text,
    @Nullable Category category,
    @Nullable String region,
    @Nullable FocusArea area,
    @Nullable String language,
    Age age) {

  /** The regions of the ITU, in the order of their codes. */
  static final List<String> REGIONS = List.of("AFR", "AMS", "ARB", "ASP", "CIS", "EUR");

  static final Filters NONE = new Filters("", null, null, null, null, Age.ANY);

  boolean narrow() {
    return !equals(NONE);
  }

  QueueFilter on(Tab tab, Instant now) {
    return new QueueFilter(
        tab,
        category,
        region,
        area,
        language,
        age.receivedBefore(now),
        text.isEmpty() ? null : text);
  }
}
