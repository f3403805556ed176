package org.partner2connect.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.taxonomy.Label;

class CalendarEntryTests {

  private static final Instant THEN = Instant.parse("2020-11-09T12:30:00Z");
  private static final Instant NOW = Instant.parse("2021-09-20T12:00:00Z");
  private static final Label REASON = Label.of("No quorum", "Quorum non atteint");

  @ParameterizedTest
  @CsvSource({
    // place before, start before, place after, start after, what that is
    "Addis Ababa, 2022-06-06, Kigali, 2022-06-06, MOVED",
    "Addis Ababa, 2022-06-06, Addis Ababa, 2022-06-07, MOVED",
    "Addis Ababa, 2022-06-06, , 2022-06-06, MOVED",
    "Kigali, 2022-06-06T10:00, Kigali, 2022-06-06T11:00, MOVED",
    "Kigali, 2022-06-06, Kigali, 2022-07, MOVED",
    ", 2022-06-06, Kigali, 2022-06-06, CHANGED",
    "Kigali, 2022, Kigali, 2022-06, CHANGED",
    "Kigali, 2022-06, Kigali, 2022-06-06, CHANGED",
    "Kigali, 2022-06-06, Kigali, 2022-06-06T10:00, CHANGED",
  })
  void movesWhenPlaceOrDaysAreOthersAndNotWhenTheyAreKnownBetter(
      @Nullable String placeBefore,
      String before,
      @Nullable String placeAfter,
      String after,
      ChangeKind kind) {
    var entry = CalendarEntry.announce(event("Conference", placeBefore, before), THEN);
    var changed = entry.changed(event("Conference", placeAfter, after), NOW);
    assertThat(changed.since(entry)).isEqualTo(kind);
    assertThat(changed.changedAt()).isEqualTo(NOW);
    assertThat(changed.id()).isEqualTo(entry.id());
  }

  @Test
  void isTheSameWhenNothingDiffers() {
    var entry = CalendarEntry.announce(event("Conference", "Kigali", "2022-06-06"), THEN);
    assertThat(entry.changed(event("Conference", "Kigali", "2022-06-06"), NOW)).isSameAs(entry);
  }

  @Test
  void standsStillWhileCancelled() {
    var entry = CalendarEntry.announce(event("Conference", "Kigali", "2022-06-06"), THEN);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> entry.restored(NOW));
    var cancelled = entry.cancelled(REASON, NOW);
    assertThat(cancelled.since(entry)).isEqualTo(ChangeKind.CANCELLED);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cancelled.cancelled(REASON, NOW));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> cancelled.changed(event("Other", null, "2022"), NOW));
    var restored = cancelled.restored(NOW);
    assertThat(restored.since(cancelled)).isEqualTo(ChangeKind.RESTORED);
    assertThat(restored.reasonEn()).isNull();
  }

  private static EventDetails event(String title, @Nullable String place, String start) {
    return new EventDetails(
        Label.of(title, title),
        EventDates.parse(start, null, ZoneId.of("Africa/Kigali")),
        place == null ? null : Label.of(place, place),
        null,
        null);
  }
}
