package org.partner2connect.insights.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partner2connect.insights.PlanRows;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.SignedIn;
import org.partner2connect.insights.rollup.paper.PdfUa;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of the reports share: a register that is empty, and files that can be read. */
abstract class ReportModuleTest {

  @Autowired RegisterRows register;
  @Autowired PlanRows plans;
  @Autowired SignedIn signedIn;
  @Autowired ReportMaking making;
  @Autowired Reports reports;
  @Autowired ReportFiles files;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void empties() {
    clear();
    signedIn.as("SECRETARIAT");
  }

  @AfterEach
  void clear() {
    jdbc.sql("delete from insights.report").update();
    plans.clear();
    register.clear();
    signedIn.nobody();
  }

  Report make(int year) {
    var id = Ids.next();
    making.make(new NewReport(id, "Report", "Rapport", year, null), stage -> {});
    return reports.find(id).orElseThrow();
  }

  private byte[] bytes(Report report, ReportFormat format, Locale language) throws IOException {
    var out = none();
    files.write(report, format, language, out);
    return out.toByteArray();
  }

  static ByteArrayOutputStream none() {
    return new ByteArrayOutputStream();
  }

  String word(Report report, Locale language) throws IOException {
    var bytes = bytes(report, ReportFormat.DOCX, language);
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  String pdf(Report report, Locale language) throws IOException {
    var bytes = bytes(report, ReportFormat.PDF, language);
    assertThat(PdfUa.broken(bytes)).isEmpty();
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  List<CSVRecord> csv(Report report, Locale language) throws IOException {
    var text = new String(bytes(report, ReportFormat.CSV, language), StandardCharsets.UTF_8);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(text.substring(1), format).getRecords();
  }
}
