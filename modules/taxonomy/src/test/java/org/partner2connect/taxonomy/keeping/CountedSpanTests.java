package org.partner2connect.taxonomy.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;

/** What a change of days means for figures, and which days are none. */
class CountedSpanTests {

  private static final LocalDate A = LocalDate.of(2020, 1, 1);
  private static final LocalDate B = LocalDate.of(2024, 12, 13);
  private static final LocalDate C = LocalDate.of(2026, 11, 24);

  @Test
  void anEndChangesTheDaysFromItOnOnly() {
    assertThat(CountedSpan.between(days(null, null), days(null, C)))
        .containsExactly(new CountedSpan(C, null, false));
  }

  @Test
  void aNewTermChangesTheDaysFromItsBeginningOn() {
    assertThat(CountedSpan.between(null, days(A, null)))
        .containsExactly(new CountedSpan(A, null, true));
  }

  @Test
  void aLaterEndGivesTheDaysBetweenBack() {
    assertThat(CountedSpan.between(days(A, B), days(A, C)))
        .containsExactly(new CountedSpan(B, C, true));
  }

  @Test
  void anEarlierEndTakesTheDaysBetweenAway() {
    assertThat(CountedSpan.between(days(A, C), days(A, B)))
        .containsExactly(new CountedSpan(B, C, false));
  }

  @Test
  void aBeginningThatIsKnownNowTakesTheDaysBeforeAway() {
    assertThat(CountedSpan.between(days(null, C), days(A, C)))
        .containsExactly(new CountedSpan(null, A, false));
  }

  @Test
  void aTermThatMovesChangesBothSides() {
    assertThat(CountedSpan.between(days(A, B), days(B, C)))
        .containsExactly(new CountedSpan(A, B, false), new CountedSpan(B, C, true));
  }

  @Test
  void strikingChangesAllDaysOfTheTerm() {
    assertThat(CountedSpan.between(days(null, null), null))
        .containsExactly(new CountedSpan(null, null, false));
  }

  @Test
  void whatIsOnlyExpectedChangesNothing() {
    assertThat(CountedSpan.between(days(A, null), new TermDays(A, null, C))).isEmpty();
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertRefused("taxonomy.refusal.backwards", () -> days(C, B));
    assertRefused("taxonomy.refusal.backwards", () -> days(C, C));
    assertRefused("taxonomy.refusal.backwards", () -> new TermDays(C, null, B));
  }

  @Test
  void refusesToExpectWhatHasHappened() {
    assertRefused("taxonomy.refusal.expectation", () -> new TermDays(A, B, C));
  }

  @Test
  void refusesDaysFarAway() {
    assertRefused("taxonomy.refusal.far", () -> days(LocalDate.of(1800, 1, 1), null));
    assertRefused("taxonomy.refusal.far", () -> days(null, LocalDate.of(2101, 1, 1)));
    assertRefused("taxonomy.refusal.far", () -> days(null, LocalDate.MAX));
    assertThat(days(LocalDate.of(1945, 1, 1), LocalDate.of(2100, 12, 31))).isNotNull();
  }

  @Test
  void termsThatTouchDoNotOverlap() {
    assertThat(days(A, B).overlaps(days(B, C))).isFalse();
    assertThat(days(null, null).overlaps(days(B, C))).isTrue();
    assertThat(days(A, C).overlaps(days(B, null))).isTrue();
    assertThat(days(C, null).overlaps(days(null, B))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "a\nb", "a\0", "\ud800", "a\u202Eb", "a\u2066b", "a\rb"})
  void refusesSourcesThatSayNothingOrHideSomething(String text) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> KeepingRules.line(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/RES/76/8, 24 November 2021",
        "<script>alert(1)</script>",
        "'; drop table taxonomy.change; --",
        "قرار الجمعية العامة",
        "{0} 👩‍👩‍👧 =1+1"
      })
  void keepsWhatPeopleWrite(String text) {
    assertThat(KeepingRules.line(text)).isEqualTo(text);
  }

  private static TermDays days(@Nullable LocalDate since, @Nullable LocalDate until) {
    return new TermDays(since, until, null);
  }

  private static void assertRefused(String key, Runnable attempt) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(attempt::run)
        .extracting(Refusal::messageKey)
        .isEqualTo(key);
  }
}
