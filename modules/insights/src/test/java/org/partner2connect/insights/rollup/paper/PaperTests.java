package org.partner2connect.insights.rollup.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Files that are read back as Word and a reader of PDF read them. */
class PaperTests {

  private static final List<String> NAUGHTY =
      List.of(
          "<script>alert('x')</script>",
          "</style><b>&amp; ]]> <!-- --> <![CDATA[",
          "'; drop table insights.report; --",
          "=cmd|' /C calc'!A0",
          "${jndi:ldap://127.0.0.1/a}",
          "\u0001\u0008\u000B\u001F\uFFFE\uFFFF",
          "\uD800 half a pair \uDC00",
          "e\u0301 ﷽ Ω≈ç√ \u202Eright to left\u202C \u200B\uFEFF",
          "👩‍👩‍👧‍👦 田中さん 부산",
          "الجمهورية التونسية",
          "a".repeat(400),
          "",
          " ",
          "\n\n",
          "\u200F\u200E\u2066\u2069");

  @Test
  void writesTaggedPdfWithTitleLanguageAndEmbeddedFonts() throws IOException {
    try (var pdf = pdf(paper("Rapport d’activité", Locale.FRENCH, List.of("Réseau : 1 000 km")))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Rapport d’activité");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Section");
      assertThat(text(pdf)).contains("Réseau : 1 000 km").contains("Partner2Connect, 28/11");
      for (var page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void showsArabicNamesInJoinedLetters() throws IOException {
    try (var pdf = pdf(paper("Report", Locale.ENGLISH, List.of("تونس")))) {
      assertThat(text(pdf))
          .doesNotContain("\uFFFD")
          .matches("(?s).*[\uFB50-\uFEFF\u0600-\u06FF]{4}.*");
    }
  }

  @Test
  void writesWordWithHeadingsAndTablesThatRepeatTheirHead() throws IOException {
    try (var word = word(paper("Progress", Locale.ENGLISH, List.of("Cell")))) {
      assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Progress");
      assertThat(word.getParagraphs())
          .anySatisfy(
              paragraph -> {
                assertThat(paragraph.getStyle()).isEqualTo("Heading1");
                assertThat(paragraph.getText()).isEqualTo("Section");
              });
      assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      var table = word.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Cell");
    }
  }

  @Test
  void keepsNaughtyTextAsText() throws IOException {
    for (var naughty : NAUGHTY) {
      var paper = paper(naughty, Locale.ENGLISH, List.of(naughty));
      try (var pdf = pdf(paper);
          var word = word(paper)) {
        assertThat(pdf.getNumberOfPages()).as(naughty).isPositive();
        assertThat(word.getTables().getFirst().getRow(1).getCell(1).getText())
            .isEqualTo(PrintableText.of(naughty));
      }
    }
    try (var word = word(paper(NAUGHTY.getFirst(), Locale.ENGLISH, NAUGHTY));
        var extractor = new XWPFWordExtractor(word)) {
      assertThat(extractor.getText()).contains("<script>alert('x')</script>");
    }
  }

  @Test
  void replacesWhatXmlForbids() {
    assertThat(PrintableText.of("a\u0000b\uD800c\uFFFFd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    assertThat(PrintableText.of("a\tb\n😀")).isEqualTo("a\tb\n😀");
  }

  @Test
  void saysWhenACharacterCannotBeShown() throws IOException {
    try (var pdf = pdf(paper("Report", Locale.ENGLISH, List.of("田中さん 부산")))) {
      assertThat(text(pdf)).contains("Some signs are missing.").contains("\uFFFD");
    }
    for (var text : List.of("Réseau : 1\u202F000 km – “Ω” €", "تونس", "a\u200Db\tc\u0001")) {
      try (var pdf = pdf(paper("Report", Locale.ENGLISH, List.of(text)))) {
        assertThat(text(pdf)).as(text).doesNotContain("Some signs are missing.");
      }
    }
  }

  @Test
  void keepsAThousandRowsSmall() throws IOException {
    var rows = new ArrayList<String>();
    for (int i = 0; i < 1_000; i++) {
      rows.add("First line " + i + "\nSecond line\nThird line");
    }
    var out = new ByteArrayOutputStream();
    PdfPaper.write(paper("Report", Locale.ENGLISH, rows), out);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getDocument().getXrefTable()).hasSizeLessThan(5_000);
    }
  }

  @Test
  void beginsANewLineAtALineEnd() throws IOException {
    try (var pdf = pdf(paper("Report", Locale.ENGLISH, List.of("first\nsecond")))) {
      assertThat(text(pdf)).containsPattern("first\\s*\\R\\s*second");
    }
  }

  @Test
  void refusesRowsThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Block.Grid(
                    "Table", List.of(Block.Column.words("One", 1)), List.of(List.of("a", "b"))));
  }

  private static Paper paper(String title, Locale language, List<String> cells) {
    var rows = new ArrayList<List<String>>();
    cells.forEach(cell -> rows.add(List.of("Row", cell)));
    return new Paper(
        title,
        language,
        List.of("As of 28 November", title),
        "Partner2Connect, 28/11",
        "Some signs are missing.",
        List.of(
            new Block.Heading(1, "Section"),
            new Block.Words("Words"),
            new Block.Grid(
                "Table",
                List.of(Block.Column.words("Name", 1), Block.Column.figures("Value", 2)),
                rows)));
  }

  private static PDDocument pdf(Paper paper) throws IOException {
    var out = new ByteArrayOutputStream();
    PdfPaper.write(paper, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  private static XWPFDocument word(Paper paper) throws IOException {
    var out = new ByteArrayOutputStream();
    WordPaper.write(paper, out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }
}
