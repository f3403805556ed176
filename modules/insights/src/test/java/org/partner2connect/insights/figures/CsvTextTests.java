package org.partner2connect.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;

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
        "＝1"
      })
  void putsAnApostropheBeforeAFormula(String formula) {
    assertThat(CsvText.of(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ghana", "2.4 = two", "1 + 1", "« non »", "'=1", "الأردن"})
  void leavesOtherTextAlone(String text) {
    assertThat(CsvText.of(text)).isEqualTo(text);
  }

  @Test
  void keepsTheTextReadable() {
    assertThat(CsvText.of("-").substring(1)).isEqualTo("-");
  }
}
