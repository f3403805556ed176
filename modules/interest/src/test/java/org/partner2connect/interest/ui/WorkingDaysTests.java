package org.partner2connect.interest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

  static final LocalDate THURSDAY = LocalDate.parse("2021-10-21");

  @Test
  void leavesOutSaturdaysAndSundays() {
    assertThat(WorkingDays.after(THURSDAY, 5)).isEqualTo("2021-10-28");
    assertThat(WorkingDays.after(LocalDate.parse("2021-10-23"), 1)).isEqualTo("2021-10-25");
    assertThat(WorkingDays.before(LocalDate.parse("2021-10-28"), 5)).isEqualTo(THURSDAY);
    assertThat(WorkingDays.after(THURSDAY, 0)).isEqualTo(THURSDAY);
  }

  @Test
  void callsThoseOldWhoseAimHasPassed() {
    var friday = Instant.parse("2021-10-29T10:00:00Z");
    assertThat(Age.FIVE_WORKING_DAYS.receivedBefore(friday))
        .isEqualTo(Instant.parse("2021-10-21T22:00:00Z"));
    assertThat(Age.TWO_WEEKS.receivedBefore(friday))
        .isEqualTo(Instant.parse("2021-10-14T22:00:00Z"));
    assertThat(Age.ANY.receivedBefore(friday)).isNull();
  }
}
