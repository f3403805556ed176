package org.partner2connect.interest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import org.partner2connect.kernel.DemoData;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's call, after the letter of 18 October 2021 with its deadline on 31 October: here the 31
 * October that follows the demo's first start. It has been open for some days, and follows a
 * made-up one, for which some came late.
 */
@Component
@Profile("demo")
class DemoCall implements DemoData {

  /** In days. */
  private static final int OPEN_FOR = 8;

  private static final MonthDay LAST_DAY = MonthDay.of(10, 31);
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final Calls calls;
  private final Clock clock;

  DemoCall(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load() {
    var today = LocalDate.now(clock.withZone(Call.GENEVA));
    var thisYear = LAST_DAY.atYear(today.getYear());
    var lastDay = today.isAfter(thisYear) ? LAST_DAY.atYear(today.getYear() + 1) : thisYear;
    calls.issue(
        "DEMO/1",
        today.minusDays(40).atStartOfDay(),
        today.minusDays(OPEN_FOR + 2).atTime(LAST_MINUTE));
    calls.issue(
        "BDT/DIR/110", today.minusDays(OPEN_FOR).atStartOfDay(), lastDay.atTime(LAST_MINUTE));
  }
}
