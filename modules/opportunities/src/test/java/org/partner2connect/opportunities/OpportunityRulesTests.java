package org.partner2connect.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;

class OpportunityRulesTests {

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "1", "999999999999999.99", "1000000.50"})
  void takesAmountsWithinTheBounds(String amount) {
    assertThatCode(() -> OpportunityRules.amount(new BigDecimal(amount)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000000000000000000", "1E+1000000000", "0.001"})
  void refusesOtherAmounts(String amount) {
    assertThatThrownBy(() -> OpportunityRules.amount(new BigDecimal(amount)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void refusesWhatIsBackwards() {
    assertThatThrownBy(() -> OpportunityRules.range(new BigDecimal("2"), new BigDecimal("1")))
        .isInstanceOf(AmountBackwards.class);
    assertThatThrownBy(
            () -> OpportunityRules.period(LocalDate.of(2030, 1, 2), LocalDate.of(2030, 1, 1)))
        .isInstanceOf(PeriodBackwards.class);
    assertThatCode(() -> OpportunityRules.range(null, BigDecimal.ONE)).doesNotThrowAnyException();
  }

  @Test
  void refusesDaysOfOtherCenturiesAndDaysThatAreOver() {
    assertThatThrownBy(() -> OpportunityRules.day(LocalDate.of(202, 1, 1)))
        .isInstanceOf(DayFar.class);
    var today = LocalDate.of(2030, 1, 2);
    assertThatThrownBy(() -> OpportunityRules.notOver(today.minusDays(1), today))
        .isInstanceOf(LastDayOver.class);
    assertThatCode(() -> OpportunityRules.notOver(today, today)).doesNotThrowAnyException();
  }

  @Test
  void keepsATitleOnOneLineAndRefusesWhatNobodyCanStore() {
    assertThat(OpportunityRules.title(" Backhaul\nChad ")).isEqualTo("Backhaul Chad");
    assertThatThrownBy(() -> OpportunityRules.title(" ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> OpportunityRules.title("a".repeat(151))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> OpportunityRules.words("a\0b")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> OpportunityRules.words("\ud83d")).isInstanceOf(Refusal.class);
  }

  @Test
  void countsACountryOnce() {
    var need = OpportunityFixtures.need("Twice");
    var twice =
        new OpportunityContent(
            need.kind(),
            need.type(),
            need.area(),
            null,
            null,
            "en",
            "Twice",
            "Scope",
            null,
            null,
            null,
            null,
            null,
            java.util.List.of("TCD", "TCD"),
            java.util.List.of("9.c", "9.c"));
    assertThat(twice.countries()).containsExactly("TCD");
    assertThat(twice.targets()).containsExactly("9.c");
  }
}
