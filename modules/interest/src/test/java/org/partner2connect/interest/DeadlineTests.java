package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partner2connect.kernel.Ids;

class DeadlineTests {

  /** Geneva went back to winter time in the night before: 23:59 there was 22:59 in London. */
  private final Call call =
      new Call(
          Ids.next(),
          "BDT/DIR/110",
          LocalDateTime.parse("2021-10-18T09:00"),
          LocalDateTime.parse("2021-10-31T23:59"),
          0);

  @ParameterizedTest
  @CsvSource({
    "2021-10-31T22:58:59Z, false",
    "2021-10-31T22:59:00Z, false",
    "2021-10-31T22:59:59.999Z, false",
    "2021-10-31T23:00:00Z, true",
    "2021-10-31T23:00:01Z, true"
  })
  void theWholeLastMinuteIsInTime(Instant at, boolean late) {
    assertThat(call.isLate(at)).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({"2021-10-18T06:59:59Z, false", "2021-10-18T07:00:00Z, true"})
  void opensToTheSecond(Instant at, boolean open) {
    assertThat(call.isOpen(at)).isEqualTo(open);
  }

  @Test
  void isWrittenAsPeopleWriteIt() {
    assertThat(call.deadlineIn(Locale.ENGLISH)).isEqualTo("31 October 2021, 23:59");
    assertThat(call.deadlineIn(Locale.FRENCH)).isEqualTo("31 octobre 2021 à 23 h 59");
  }
}
