package org.partner2connect.commitments.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets write them, and files that are something else. */
class SheetTests {

  private static final String FRENCH = "title;lead_amount\r\nÉcoles reliées;« 1 500 000,50 »\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void readsFrenchSpreadsheets(String charset) {
    var sheet = Sheet.read(FRENCH.getBytes(Charset.forName(charset)));
    assertThat(sheet.separator()).isEqualTo(';');
    assertThat(sheet.headings()).containsExactly("title", "lead_amount");
    assertThat(sheet.lines().getFirst().cells())
        .containsExactly("Écoles reliées", "« 1 500 000,50 »");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsWhatAByteOrderMarkNames(String charset) {
    var sheet = Sheet.read(("\uFEFF" + FRENCH).getBytes(Charset.forName(charset)));
    assertThat(sheet.headings()).startsWith("title");
    assertThat(sheet.lines().getFirst().cells()).startsWith("Écoles reliées");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"title,type|,", "title;type|;", "'title\ttype'|'\t'", "title|,", "type;title,x|;"})
  void findsWhatStandsBetweenCells(String headings, char separator) {
    assertThat(read(headings + "\na").separator()).isEqualTo(separator);
  }

  @Test
  void understandsTheHintOfSpreadsheets() {
    var sheet = read("sep=;\r\ntitle;type\r\nOne;POLICY\r\n");
    assertThat(sheet.headings()).containsExactly("title", "type");
    assertThat(sheet.lines().getFirst().number()).isEqualTo(2);
  }

  @Test
  void countsRowsAsSpreadsheetsDo() {
    var sheet = read("title,description\n\"One\",\"two\nlines\"\n\n,\nThree,\n");
    assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 5);
    assertThat(sheet.lines().getFirst().cells()).containsExactly("One", "two\nlines");
  }

  @Test
  void takesTheApostropheOffFormulas() {
    var sheet = read("title,description\n'=1+1,\"'@home\"\n'tis,''-5\n-5,=A1\n");
    assertThat(sheet.lines())
        .extracting(line -> String.join("|", line.cells()))
        .containsExactly("=1+1|@home", "'tis|'-5", "-5|=A1");
  }

  @Test
  void readsAThousandRowsAndNoMore() {
    assertThat(read("title\n" + "x\n".repeat(1_000)).lines()).hasSize(1_000);
    refuses("title\n" + "x\n".repeat(1_001), "long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|empty",
        "'  \n '|empty",
        "title,type|no-rows",
        "'title\n\n,,\n'|no-rows",
        "'title\n\"never closed\nx'|quotes",
        "%PDF-1.7|no-text"
      })
  void saysWhatIsWrongWithAFile(String file, String why) {
    refuses(file, why);
  }

  @Test
  void saysWhatToDoWithAWorkbook() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(new byte[5_000]);
    }
    refuses(bytes.toByteArray(), "spreadsheet");
    refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "spreadsheet");
  }

  @Test
  void refusesWhatIsNoText() {
    refuses(new byte[500], "no-text");
    refuses(FRENCH.getBytes(StandardCharsets.UTF_16LE), "no-text");
    refuses(new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8}, "no-text");
  }

  @Test
  void keepsOneStrayControlForTheRowToAnswerFor() {
    var text = "title\n" + "x".repeat(300) + "\u0000\n";
    assertThat(read(text).lines().getFirst().cells().getFirst()).endsWith("\u0000");
  }

  @Test
  void refusesALargeFile() {
    assertThatThrownBy(() -> Sheet.read(new byte[Sheet.LARGEST + 1])).isInstanceOf(LargeFile.class);
  }

  @Test
  void findsColumnsByNameWhateverTheCase() {
    var layout = Layout.of(read("  Title ,LEAD_AMOUNT,amount,partners,Colour,,problem\nx"));
    assertThat(layout.places().keySet())
        .containsExactlyInAnyOrder(Column.TITLE, Column.LEAD_AMOUNT);
    assertThat(layout.notTaken()).containsExactly("partners", "Colour", "amount");
    assertThat(Layout.of(read("title,amount\nx")).has(Column.AMOUNT)).isTrue();
  }

  @Test
  void refusesHeadingsThatSayTooMuchOrTooLittle() {
    assertThatThrownBy(() -> Layout.of(read("title,type,TITLE\nx")))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            file -> assertThat(file.messageKey()).isEqualTo("commitments.imports.file.twice"));
    assertThatThrownBy(() -> Layout.of(read("name,type\nx")))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            file -> assertThat(file.messageKey()).isEqualTo("commitments.imports.file.no-title"));
  }

  @Test
  void refusesEndlessHeadings() {
    assertThatThrownBy(() -> Layout.of(read("title" + ",x".repeat(200) + "\ny")))
        .isInstanceOf(UnreadableFile.class);
  }

  private static Sheet read(String text) {
    return Sheet.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(String file, String why) {
    refuses(file.getBytes(StandardCharsets.UTF_8), why);
  }

  private static void refuses(byte[] file, String why) {
    assertThatThrownBy(() -> Sheet.read(file))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            refusal ->
                assertThat(refusal.messageKey()).isEqualTo("commitments.imports.file." + why));
  }
}
