package org.partner2connect.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDaysTests {

  @ParameterizedTest
  @CsvSource({
    "2021-10-31, LONG, en, 31 October 2021",
    "2021-10-31, LONG, en-US, 31 October 2021",
    "2021-10-31, LONG, fr, 31 octobre 2021",
    "2022-03-01, LONG, fr-CH, 1er mars 2022",
    "2022-03-11, LONG, fr, 11 mars 2022",
    "2022-03-01, MEDIUM, fr, 1er mars 2022",
    "2022-03-01, LONG, en, 1 March 2022"
  })
  void writesDaysByTheCustomsOfTheLanguage(
      LocalDate day, FormatStyle style, String language, String written) {
    assertThat(WrittenDays.of(day, style, Locale.forLanguageTag(language))).isEqualTo(written);
  }
}
