package org.partner2connect.insights.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.taxonomy.FocusArea;

/** The three files of a report tell the same, in both languages. */
@InsightsContext
class ReportFilesModuleTests extends ReportModuleTest {

  private static final String FORMULA = "=cmd|' /C calc'!A0";
  private static final String ARABIC = "الجمهورية التونسية";

  @Test
  void writesTheSameFiguresAndErrataInAllThreeFiles() throws IOException {
    var one =
        register.add(
            Row.of("P2C-C-001").worth("1234567.50", "USD").by(ARABIC, "MEMBER_STATE"),
            FORMULA,
            "GHA");
    register.word(one, "fr", "Réseau <b>", "x");
    var report = make(2022);
    register.correct(one, "amount", "1234567.50", "2.00");
    register.correct(one, "title.en", FORMULA, "+Fibre\u0001");

    assertThat(word(report, Locale.ENGLISH))
        .contains(
            "P2C-C-001", FORMULA, "USD\u00A01,234,567.50", "Errata, as of", ARABIC, "+Fibre\uFFFD");
    assertThat(word(report, Locale.FRENCH))
        .contains("Réseau <b>", "1\u202F234\u202F567,50\u00A0USD", "Errata, au", "Ghana");
    assertThat(pdf(report, Locale.FRENCH))
        .contains("P2C-C-001", "Réseau <b>", "Errata, au", "1\u202F234\u202F567,50");
    var lines = csv(report, Locale.ENGLISH);
    var commitment = lines.stream().filter(line -> section(line, "commitment")).findFirst();
    assertThat(commitment.orElseThrow().get("title")).isEqualTo("'" + FORMULA);
    assertThat(commitment.orElseThrow().get("amount")).isEqualTo("1234567.50");
    assertThat(commitment.orElseThrow().get("lead")).isEqualTo(ARABIC);
    assertThat(lines.stream().filter(line -> section(line, "erratum")))
        .extracting(line -> line.get("after"))
        .containsExactly("2", "'+Fibre\u0001");
    assertThat(lines)
        .anySatisfy(
            line -> {
              assertThat(line.get("measure")).isEqualTo("Commitments and total in US dollars");
              assertThat(new BigDecimal(line.get("amount"))).isEqualByComparingTo("1234567.50");
            });
  }

  @Test
  void containsNothingOfDraftPlans() throws IOException {
    var plan = plans.plan(signedIn.group(FocusArea.ACCESS));
    var action = plans.action(plan, 1, "Secret draft title", "TCD");
    var one = register.add(Row.of("P2C-C-001"), "Fibre", "GHA");
    plans.delivers(one, plan, action);
    var report = make(2022);
    register.correct(one, "deliveries", action.toString(), null);
    for (var text :
        List.of(
            word(report, Locale.ENGLISH),
            pdf(report, Locale.ENGLISH),
            csv(report, Locale.ENGLISH).toString())) {
      assertThat(text)
          .contains("P2C-C-001", "Actions delivered")
          .doesNotContain("Secret draft", action.toString(), plan.toString());
    }
  }

  @Test
  void saysWhenThereIsNothing() throws IOException {
    var report = make(2022);
    for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(word(report, language)).isNotBlank();
      assertThat(pdf(report, language)).isNotBlank();
      assertThat(csv(report, language)).isNotEmpty();
    }
  }

  private static boolean section(CSVRecord line, String name) {
    return line.get("section").equals(name);
  }
}
