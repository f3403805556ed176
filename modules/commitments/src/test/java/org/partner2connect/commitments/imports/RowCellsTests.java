package org.partner2connect.commitments.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people fill them. */
class RowCellsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2027-12-31|2027-12-31|",
        "en|2027-12-31T00:00:00Z|2027-12-31|",
        "en|2027/1/5|2027-01-05|",
        "en|31/12/2027|2027-12-31|",
        "en|12/31/2027|2027-12-31|",
        "en|05/05/2027|2027-05-05|",
        "en|3.4.2027|2027-04-03|",
        "en|03/04/2027|2027-04-03|2027-03-04",
        "fr|03/04/2027|2027-04-03|",
        "en|31/11/2027||",
        "en|2027-02-30||",
        "en|31/12/27||",
        "en|2027||",
        "en|soon||",
        "en|46752||"
      })
  void readsDays(String language, String text, String day, String other) {
    var read = DayText.read(text, Locale.of(language));
    assertThat(read.day()).isEqualTo(day == null ? null : LocalDate.parse(day));
    assertThat(read.other()).isEqualTo(other == null ? null : LocalDate.parse(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|,|\"1,500\"|USD|1500|USD",
        "en|,|1500.50|usd|1500.50|USD",
        "en|,|EUR 12|''|12|EUR",
        "en|,|12 €|''|12|EUR",
        "en|,|$12|KES|12|KES",
        "fr|;|1 500 000,50|XOF|1500000.50|XOF",
        "en|;|1500,5|USD|1500.5|USD"
      })
  void readsAmounts(
      String language,
      String separator,
      String amount,
      String currency,
      String value,
      String code) {
    var cells = cells(language, separator, "lead_amount", "currency", amount, currency);
    var money = cells.money();
    assertThat(cells.problems()).isEmpty();
    assertThat(money.amount()).isEqualByComparingTo(value);
    assertThat(money.currency()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|,|1.500|''|commitments.imports.problem.two-amounts",
        "fr|,|\"1,500\"|''|commitments.imports.problem.two-amounts",
        "en|;|1,500|''|commitments.imports.problem.two-amounts",
        "en|,|$12|''|commitments.invalid.currency.missing",
        "en|,|EUR 12|USD|commitments.amount.two-currencies",
        "en|,|USD 5 or EUR 4|USD|commitments.amount.two-currencies",
        "en|,|1000000000000000000|USD|commitments.amount.great",
        "en|,|-5|USD|commitments.amount.negative",
        "en|,|NaN|USD|commitments.amount.figures",
        "en|,|=1+1|USD|commitments.amount.figures"
      })
  void saysWhatIsWrongWithAnAmount(
      String language, String separator, String amount, String currency, String key) {
    var cells = cells(language, separator, "lead_amount", "currency", amount, currency);
    cells.money();
    assertThat(cells.problems()).extracting(RowProblem::messageKey).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"120000|120000", "\"120,000\"|120000", "1.500|1500", "120 000|120000"})
  void readsPeople(String text, long people) {
    var cells = cells("en", ",", "beneficiaries", "title", text, "x");
    assertThat(cells.people()).isEqualTo(people);
    assertThat(cells.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-5", "1.5", "USD 5", "0"})
  void saysWhatIsNoNumberOfPeople(String text) {
    var cells = cells("en", ",", "beneficiaries", "title", text, "x");
    assertThat(cells.people()).isNull();
    assertThat(cells.problems()).extracting(RowProblem::column).containsExactly("beneficiaries");
  }

  @ParameterizedTest
  @CsvSource({"TRUE,true", "yes,true", "Oui,true", "VRAI,true", "1,true", "non,false", "'',false"})
  void readsYesAndNo(String text, boolean truth) {
    var cells = cells("en", ",", "estimated", "title", text, "x");
    assertThat(cells.truth(Column.ESTIMATED)).isEqualTo(truth);
    assertThat(cells.problems()).isEmpty();
  }

  @Test
  void readsTargetsThatSpreadsheetsHaveChanged() {
    assertThat(Names.targets("4.4; 9.C")).containsExactly("4.4", "9.c");
    assertThat(Names.targets("4,4")).containsExactly("4.4");
    assertThat(Names.targets("4.4,9.c")).containsExactly("4.4", "9.c");
    assertThat(Names.targets("4.4\n17.6 | 5.b")).containsExactly("4.4", "17.6", "5.b");
    assertThat(Names.targets("")).isEmpty();
  }

  @Test
  void saysWhereARowHasMoreCellsThanHeadings() {
    var sheet = sheet("title,type\nOne,POLICY,,\nTwo,POLICY,more\nThree");
    var layout = Layout.of(sheet);
    assertThat(sheet.lines())
        .extracting(line -> new RowCells(layout, sheet, line, Locale.ENGLISH).problems().size())
        .containsExactly(0, 1, 0);
    assertThat(layout.cell(sheet.lines().get(2), Column.TYPE)).isEmpty();
  }

  @Test
  void refusesAnEndlessCell() {
    var cells = cells("en", ",", "title", "type", "x".repeat(10_001), "");
    assertThat(cells.problems()).containsExactly(RowProblem.ofRow("cell", 10_000));
  }

  private static RowCells cells(
      String language, String separator, String first, String second, String one, String two) {
    var heading = first.equals("title") || second.equals("title") ? "" : separator + "title";
    var sheet =
        sheet(
            first + separator + second + heading + "\n" + one + separator + two + separator + "x");
    if (heading.isEmpty()) {
      sheet = sheet(first + separator + second + "\n" + one + separator + two);
    }
    return new RowCells(Layout.of(sheet), sheet, sheet.lines().getFirst(), Locale.of(language));
  }

  private static Sheet sheet(String text) {
    return Sheet.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
