package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Refusal;

class CallTests {

  static final LocalDateTime OPENING = LocalDateTime.parse("2021-10-18T00:00");
  static final LocalDateTime DEADLINE = LocalDateTime.parse("2021-10-31T23:59");

  final Call call = new Call(UUID.randomUUID(), "BDT/DIR/110", OPENING, DEADLINE, 0);

  @Test
  void countsTheWholeLastMinuteAsInTime() {
    assertThat(call.isLate(Instant.parse("2021-10-31T22:59:59.999Z"))).isFalse();
    assertThat(call.isLate(Instant.parse("2021-10-31T23:00:00Z"))).isTrue();
    assertThat(call.isLate(Instant.parse("2021-10-31T23:00:01Z"))).isTrue();
  }

  @Test
  void opensAtMidnightOfGeneva() {
    assertThat(call.isOpen(Instant.parse("2021-10-17T21:59:59Z"))).isFalse();
    assertThat(call.isOpen(Instant.parse("2021-10-17T22:00:00Z"))).isTrue();
    assertThat(call.isOpen(Instant.parse("2026-01-01T00:00:00Z"))).isTrue();
  }

  @Test
  void writesTheDeadlineInTheReadersWay() {
    assertThat(call.deadlineIn(Locale.ENGLISH)).isEqualTo("31 October 2021, 23:59");
    assertThat(call.deadlineIn(Locale.US)).isEqualTo("31 October 2021, 23:59");
    assertThat(call.deadlineIn(Locale.FRENCH)).isEqualTo("31 octobre 2021 à 23 h 59");
  }

  @Test
  void refusesADeadlineBeforeTheOpening() {
    assertThatThrownBy(() -> CallForInterest.issue("BDT/DIR/110", DEADLINE, OPENING))
        .isInstanceOf(DeadlineBeforeOpening.class);
    var issued = CallForInterest.issue("BDT/DIR/110", OPENING, DEADLINE);
    assertThatThrownBy(() -> issued.changed("BDT/DIR/110", OPENING, OPENING))
        .isInstanceOf(DeadlineBeforeOpening.class);
    assertThatThrownBy(() -> CallForInterest.issue(" ", OPENING, DEADLINE))
        .isInstanceOf(Refusal.class);
  }
}
