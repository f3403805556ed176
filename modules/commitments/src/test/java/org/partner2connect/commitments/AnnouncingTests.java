package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnnouncingTests {

  private static final Instant ANNOUNCED = Instant.parse("2031-06-07T12:00:00Z");

  @Test
  void leavesThirtySecondsToUndo() {
    assertThat(Announcing.WINDOW).isEqualTo(Duration.ofSeconds(30));
    assertThat(Announcing.left(ANNOUNCED, ANNOUNCED)).isEqualTo(Duration.ofSeconds(30));
    assertThat(Announcing.left(ANNOUNCED, ANNOUNCED.plusMillis(29_999))).hasMillis(1);
  }

  @Test
  void leavesNothingFromTheThirtiethSecondOn() {
    assertThat(Announcing.left(ANNOUNCED, ANNOUNCED.plusSeconds(30))).isZero();
    assertThat(Announcing.left(ANNOUNCED, ANNOUNCED.plusSeconds(3_000))).isZero();
  }
}
