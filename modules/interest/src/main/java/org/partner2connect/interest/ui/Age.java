package org.partner2connect.interest.ui;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.Call;

/** How long expressions of interest have been there. */
enum Age {
  ANY,
  /** Longer than the secretariat aims to take. */
  FIVE_WORKING_DAYS,
  TWO_WEEKS;

  /** Before which moment they came; null for any. */
  @Nullable Instant receivedBefore(Instant now) {
    var today = now.atZone(Call.GENEVA).toLocalDate();
    return switch (this) {
      case ANY -> null;
      case FIVE_WORKING_DAYS -> startOf(WorkingDays.before(today, WorkingDays.AIM));
      case TWO_WEEKS -> startOf(today.minusWeeks(2));
    };
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(Call.GENEVA).toInstant();
  }
}
