package org.partner2connect.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 155000000 | 155000000",
        "en | 155,000,000 | 155000000",
        "en | 155 000 000 | 155000000",
        "fr | 155\u202f000\u00a0000 | 155000000",
        "fr | 155.000.000 | 155000000",
        "en | 155’000’000.50 | 155000000.50",
        "en | 1,500 | 1500",
        "en | 1.50 | 1.50",
        "fr | 1,5 | 1.5",
        "fr | 1 500,25 | 1500.25",
        "en | 1,234,567.89 | 1234567.89",
        "fr | 1.234.567,89 | 1234567.89",
        "en | USD 2,000 | 2000",
        "en | 2000usd | 2000",
        "en | 0 | 0",
        "en | ١٢٣ | 123",
        "en | 999999999999999.99 | 999999999999999.99"
      })
  void readsAmounts(String language, String typed, String value) {
    var read = Figures.amount(typed, "USD", Locale.of(language));
    assertThat(read.problem()).isNull();
    assertThat(read.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | -1 | negative",
        "en | −5 | negative",
        "en | NaN | amount.figures",
        "en | Infinity | amount.figures",
        "en | 1e308 | amount.figures",
        "en | 1000000000000000000 | amount.large",
        "en | 1000000000000000 | amount.large",
        "en | EUR 5000 | amount.currency",
        "en | 5000 EUR | amount.currency",
        "en | 5000 USD 200 EUR | amount.currency",
        "en | 1.500 | amount.ambiguous",
        "fr | 1,500 | amount.ambiguous",
        "fr | 1.500 | amount.ambiguous",
        "en | 1,50,000 | amount.figures",
        "en | 1.234.56 | amount.figures",
        "en | 12,5.3 | amount.figures",
        "en | 0x10 | amount.figures",
        "en | five | amount.figures"
      })
  void saysWhatIsWrong(String language, String typed, String problem) {
    var read = Figures.amount(typed, "USD", Locale.of(language));
    assertThat(read.problem()).isEqualTo(problem);
    assertThat(read.value()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12500 | 12500", "12,500 | 12500", "12.500 | 12500", "1 200 000 | 1200000", "0 | 0"})
  void readsPeople(String typed, long number) {
    var read = Figures.people(typed);
    assertThat(read.problem()).isNull();
    assertThat(read.value()).isEqualByComparingTo(String.valueOf(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-3 | negative",
        "1.5 | people.figures",
        "many | people.figures",
        "10000000001 | people.large",
        "99999999999999999999999999999999999 | people.large"
      })
  void saysWhatIsWrongWithPeople(String typed, String problem) {
    assertThat(Figures.people(typed).problem()).isEqualTo(problem);
  }
}
