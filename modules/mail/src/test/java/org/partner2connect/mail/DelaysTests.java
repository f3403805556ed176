package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelaysTests {

  @Test
  void growFromMinutesToHoursForAMail() {
    assertThat(Delays.ofMail(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Delays.ofMail(2)).isEqualTo(Duration.ofMinutes(5));
    assertThat(Delays.ofMail(7)).isEqualTo(Duration.ofHours(4));
    assertThat(Delays.ofMail(1_000_000)).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void growFromSecondsToMinutesForTheServer() {
    assertThat(Delays.ofServer(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(Delays.ofServer(2)).isEqualTo(Duration.ofSeconds(10));
    assertThat(Delays.ofServer(7)).isEqualTo(Duration.ofMinutes(5));
    assertThat(Delays.ofServer(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
  }
}
