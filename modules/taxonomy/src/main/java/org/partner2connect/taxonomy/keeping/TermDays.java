package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a country belongs to a group.
 *
 * @param since the first day on which it does; null where the beginning is not known
 * @param until the first day on which it no longer does; null while it does
 * @param expected the day on which it is expected to leave; takes no effect by itself
 */
public record TermDays(
    @Nullable LocalDate since, @Nullable LocalDate until, @Nullable LocalDate expected) {

  /**
   * @throws org.partner2connect.kernel.Refusal when the days do not fit together
   */
  public TermDays {
    Stream.of(since, until, expected).filter(Objects::nonNull).forEach(KeepingRules::day);
    refuseBackwards(since, until);
    refuseBackwards(since, expected);
    if (until != null && expected != null) {
      throw new ExpectationPassed();
    }
  }

  /** Whether there is a day that lies in both. */
  boolean overlaps(TermDays other) {
    return beginsBefore(since, other.until) && beginsBefore(other.since, until);
  }

  /** Whether the country belongs to the group on that day. */
  public boolean covers(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
  }

  private static boolean beginsBefore(@Nullable LocalDate beginning, @Nullable LocalDate end) {
    return beginning == null || end == null || beginning.isBefore(end);
  }

  private static void refuseBackwards(@Nullable LocalDate since, @Nullable LocalDate end) {
    if (!beginsBefore(since, end)) {
      throw new EndBeforeBeginning();
    }
  }
}
