package org.partner2connect.drafting.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RosterTests {

  private static final long SECOND = 1_000_000_000L;

  private final Roster roster = new Roster(Duration.ofSeconds(10));

  @Test
  void isInDoubtUntilItHasListenedForLongEnough() {
    assertThat(roster.othersMayBeThere(100 * SECOND)).isTrue();

    roster.listening(0);

    assertThat(roster.othersMayBeThere(9 * SECOND)).isTrue();
    assertThat(roster.othersMayBeThere(11 * SECOND)).isFalse();
    roster.doubt(12 * SECOND);
    assertThat(roster.othersMayBeThere(13 * SECOND)).isTrue();
    assertThat(roster.othersMayBeThere(23 * SECOND)).isFalse();
    roster.deaf();
    assertThat(roster.othersMayBeThere(23 * SECOND)).isTrue();
  }

  @Test
  void losesWhoeverIsSilentForTooLong() {
    roster.listening(0);
    roster.heard("one", 20 * SECOND);
    roster.heard("two", 25 * SECOND);

    assertThat(roster.lost(29 * SECOND)).isEmpty();
    assertThat(roster.lost(31 * SECOND)).containsExactly("one");
    assertThat(roster.lost(31 * SECOND)).isEmpty();
    assertThat(roster.othersMayBeThere(31 * SECOND)).isTrue();
    roster.gone("two");
    assertThat(roster.othersMayBeThere(31 * SECOND)).isFalse();
  }

  @Test
  void blamesNobodyForTheTimeInWhichItCouldNotHear() {
    roster.listening(0);
    roster.heard("one", SECOND);
    roster.deaf();
    assertThat(roster.lost(60 * SECOND)).isEmpty();

    roster.listening(60 * SECOND);

    assertThat(roster.lost(61 * SECOND)).isEmpty();
    assertThat(roster.lost(71 * SECOND)).containsExactly("one");
  }
}
