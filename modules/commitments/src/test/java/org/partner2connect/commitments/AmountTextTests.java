package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.commitments.AmountText.Reading;

/** Amounts as people type them. */
class AmountTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "155000000|155000000",
        "155,000,000|155000000",
        "155 000 000|155000000",
        "155'000'000|155000000",
        "155’000’000|155000000",
        "155\u202f000\u00a0000|155000000",
        "155.000.000|155000000",
        "1,55,00,000|15500000",
        "1,500|1500",
        "1.5|1.5",
        "1,5|1.5",
        "0.50|0.50",
        "1,500.25|1500.25",
        "1.500,25|1500.25",
        "١٥٥٠٠٠|155000",
        "１２３|123",
        "999999999999999.99|999999999999999.99",
        "USD 25,000|25000",
        "25 000 €|25000"
      })
  void readsWhatMeansOneThing(String typed, String amount) {
    assertThat(AmountText.read(typed, Locale.ENGLISH))
        .isInstanceOfSatisfying(
            Reading.Amount.class,
            read -> assertThat(read.value()).isEqualByComparingTo(new BigDecimal(amount)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.500|en", "1,500|fr", "1.500|fr", "12.345|en"})
  void asksWhereASignCouldMeanTwoThings(String typed, String language) {
    assertThat(AmountText.read(typed, Locale.of(language))).isInstanceOf(Reading.Ambiguous.class);
  }

  @Test
  void offersBothMeanings() {
    assertThat(AmountText.read("1,500", Locale.FRENCH))
        .isEqualTo(new Reading.Ambiguous(new BigDecimal("1500"), new BigDecimal("1.500")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-5|negative",
        "−5|negative",
        "(5)|negative",
        "0|zero",
        "0.00|zero",
        "1000000000000000000|great",
        "1000000000000000|great",
        "1.234567|decimals",
        "NaN|figures",
        "Infinity|figures",
        "1e18|figures",
        "two million|figures",
        "1.5 million|figures",
        "1,50,0|figures",
        "1..5|figures",
        "=1+1|figures",
        "5-|figures",
        "5 USD or 4 EUR|figures",
        "USD 5 EUR|two-currencies",
        "$5 €|two-currencies"
      })
  void saysWhatIsWrong(String typed, String why) {
    assertThat(AmountText.read(typed, Locale.ENGLISH))
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("commitments.amount." + why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0"})
  void readsNothingFromNothing(String typed) {
    assertThat(AmountText.read(typed.replace('\u00a0', ' '), Locale.ENGLISH))
        .isInstanceOf(Reading.Nothing.class);
  }

  @Test
  void doesNotChokeOnEndlessFigures() {
    assertThat(AmountText.read("9".repeat(1_000_000), Locale.ENGLISH))
        .isInstanceOf(Reading.Refused.class);
    assertThat(AmountText.problemOf(new BigDecimal("1E+1000000000"))).isNotNull();
    assertThat(AmountText.problemOf(new BigDecimal("1E-1000000"))).isNotNull();
  }

  @Test
  void keepsTheCurrencyThatStoodBeside() {
    assertThat(AmountText.read("USD 5", Locale.ENGLISH))
        .isEqualTo(new Reading.Amount(new BigDecimal("5"), "USD"));
  }
}
