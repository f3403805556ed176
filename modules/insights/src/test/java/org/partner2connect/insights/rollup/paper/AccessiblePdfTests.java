package org.partner2connect.insights.rollup.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A PDF for everybody: every rule of PDF/UA-1 that a machine can check. */
class AccessiblePdfTests {

  @Test
  void keepsEveryRuleInBothLanguages() throws IOException {
    for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(PdfUa.broken(pdf(language, "Réseau : 1 000 km", 12))).isEmpty();
    }
  }

  @Test
  void keepsEveryRuleInTablesOverSeveralPages() throws IOException {
    assertThat(PdfUa.broken(pdf(Locale.ENGLISH, "One\nTwo\nThree", 90))).isEmpty();
  }

  @Test
  void keepsEveryRuleWithTextOfOtherScripts() throws IOException {
    for (var text : List.of("الجمهورية التونسية", "田中さん 부산", "👩‍👩‍👧‍👦 \u202Eright\u202C", "", " \n ")) {
      assertThat(PdfUa.broken(pdf(Locale.ENGLISH, text, 2))).as(text).isEmpty();
    }
  }

  @Test
  void findsWhatAFileLacks() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    assertThat(PdfUa.broken(out.toByteArray()))
        .anyMatch(rule -> rule.startsWith("6.2-1 "))
        .anyMatch(rule -> rule.startsWith("7.1-11 "));
  }

  private static byte[] pdf(Locale language, String text, int rows) throws IOException {
    var lines = new ArrayList<List<String>>();
    for (int i = 1; i <= rows; i++) {
      lines.add(List.of("P2C-C-" + i, text, i + " 000"));
    }
    var columns =
        List.of(
            Block.Column.words("Name", 1),
            Block.Column.words("Words", 2),
            Block.Column.figures("Value", 1));
    var out = new ByteArrayOutputStream();
    PdfPaper.write(
        new Paper(
            "Report " + text,
            language,
            List.of("As of 28 November", text),
            "Partner2Connect, 28/11",
            "Some signs are missing.",
            List.of(
                new Block.Heading(1, "Section"),
                new Block.Words(text),
                new Block.Heading(2, "Part"),
                new Block.Grid("First", columns, lines),
                new Block.Grid("Nothing", columns, List.of()),
                new Block.Heading(1, "Other"),
                new Block.Grid("Second", columns, lines))),
        out);
    return out.toByteArray();
  }
}
