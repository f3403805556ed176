package org.partner2connect.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that no spreadsheet runs. */
class CsvTextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u2003=1",
        "＝1",
        "'=1",
        "''-"
      })
  void putsAnApostropheBeforeAFormula(String formula) {
    assertThat(CsvText.of(formula)).isEqualTo("'" + formula);
    assertThat(CsvText.plain("'" + formula)).isEqualTo(formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ghana", "2.4 = two", "1 + 1", "« non »", "'tis", "'", "الأردن"})
  void leavesOtherTextAlone(String text) {
    assertThat(CsvText.of(text)).isEqualTo(text);
    assertThat(CsvText.plain(text)).isEqualTo(text);
  }

  @Test
  void keepsTheTextReadable() {
    assertThat(CsvText.of("-").substring(1)).isEqualTo("-");
  }

  @Test
  void writesValuesAsCells() {
    assertThat(CsvText.cell(null)).isEmpty();
    assertThat(CsvText.cell(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(CsvText.cell(-5L)).isEqualTo("-5");
    assertThat(CsvText.cell(true)).isEqualTo("true");
    assertThat(CsvText.cell(List.of("AGO", "KEN"))).isEqualTo("AGO; KEN");
    assertThat(CsvText.cell(List.of("-AGO"))).isEqualTo("'-AGO");
  }
}
