package org.partner2connect.insights.rollup.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
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
  void aHeadThatIsRepeatedOnEveryPageIsReadOnce() throws IOException {
    try (var pdf = Loader.loadPDF(pdf(Locale.ENGLISH, "One\nTwo\nThree", 90))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(6);
      for (int page = 1; page <= 3; page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(pdf)).contains("Name Words Value");
      }
      var heads = new ArrayList<COSDictionary>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), heads);
      assertThat(heads).hasSize(9).allSatisfy(head -> assertThat(marks(head)).isOne());
    }
  }

  @Test
  void keepsEveryRuleWithTextOfOtherScripts() throws IOException {
    for (var text :
        List.of("الجمهورية التونسية", "田中さん 부산", "👩‍👩‍👧‍👦 \u202Eright\u202C", "", " \n ")) {
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

  /** The elements of the heads of tables. */
  private static void collect(COSDictionary element, List<COSDictionary> heads) {
    if ("Column".equals(scope(element))) {
      heads.add(element);
    }
    for (var kid : kids(element)) {
      if (kid instanceof COSDictionary one) {
        collect(one, heads);
      }
    }
  }

  private static @Nullable String scope(COSDictionary element) {
    var attributes = element.getCOSDictionary(COSName.A);
    return attributes == null ? null : attributes.getNameAsString("Scope");
  }

  private static int marks(COSDictionary element) {
    int marks = 0;
    for (var kid : kids(element)) {
      marks += kid instanceof COSDictionary one && one.containsKey(COSName.K) ? marks(one) : 1;
    }
    return marks;
  }

  private static List<COSBase> kids(COSDictionary element) {
    var kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray list) {
      var all = new ArrayList<COSBase>();
      for (int i = 0; i < list.size(); i++) {
        all.add(list.getObject(i));
      }
      return all;
    }
    return kids == null ? List.of() : List.of(kids);
  }
}
