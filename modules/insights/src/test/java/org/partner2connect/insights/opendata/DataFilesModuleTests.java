package org.partner2connect.insights.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines are given: the same in each file, harmless, and nothing that is not public. */
@InsightsContext
class DataFilesModuleTests {

  private static final List<String> ORDER =
      List.of(
          "iati-identifier",
          "reporting-org",
          "title",
          "description",
          "participating-org",
          "activity-status",
          "activity-date",
          "recipient-country",
          "recipient-region",
          "sector",
          "tag",
          "transaction",
          "document-link");

  @Autowired private DataFiles files;
  @Autowired private NewsFeed feed;
  @Autowired private Snapshots snapshots;
  @Autowired private RegisterRows rows;

  @BeforeEach
  void fill() {
    rows.clear();
    var first =
        rows.add(
            Row.of("P2C-C-901")
                .by("=cmd|' /C calc'!A0", "ACADEMIA")
                .worth("12345678901234.50", "USD"),
            "@SUM(1) \"quoted\", and\nbroken \u0001",
            "KEN",
            "AGO",
            "TUV");
    rows.word(first, "fr", "Une promesse", "Ce qu’elle vaut");
    rows.target(first, "9.c");
    rows.report(first, "FULFILLED", "5", 7L);
    rows.add(Row.of("P2C-C-902").about("POLICY", "ADOPTION", 2023), "<b>A law</b> & more");
    rows.add(Row.of("P2C-C-903").in("WITHDRAWN").worth("9", "EUR"), "Gone");
    rows.add(Row.of("P2C-C-904").in("APPROVED").worth("9", "EUR"), "Under embargo");
  }

  @Test
  void csvAndJsonSayTheSame() throws Exception {
    var table = csv();
    var json = json();
    assertThat(json.get("format").asString()).isEqualTo(Format.NAME);
    assertThat(json.get("version").asString()).isEqualTo("1.0");
    assertThat(json.get("count").asInt()).isEqualTo(2);
    assertThat(table).hasSize(2);
    for (int i = 0; i < table.size(); i++) {
      var row = table.get(i);
      var object = json.get("commitments").get(i);
      for (var field : DataFiles.fields()) {
        var value = object.get(field);
        if (value.isNumber()) {
          assertThat(new BigDecimal(row.get(field)))
              .as(field)
              .isEqualByComparingTo(value.decimalValue());
        } else {
          assertThat(row.get(field)).as(field).isEqualTo(cell(value));
        }
      }
    }
    assertThat(table.getFirst().get("amount")).isEqualTo("12345678901234.50");
    assertThat(table.getFirst().get("countries")).isEqualTo("AGO; KEN; TUV");
    assertThat(table.getFirst().get("title_fr")).isEqualTo("Une promesse");
  }

  @Test
  void runsNoFormula() throws Exception {
    var row = csv().getFirst();
    assertThat(row.get("lead")).startsWith("'=cmd");
    assertThat(row.get("title")).startsWith("'@SUM(1) \"quoted\", and\nbroken");
    for (var one : csv()) {
      for (var cell : one) {
        assertThat(cell).doesNotMatch("(?s)^[=+@\t\r].*");
      }
    }
  }

  @Test
  void tellsOfNothingThatIsNotPublic() {
    var snapshot = snapshots.current();
    var any = snapshot.select(CommitmentFilter.ALL.with(Dimension.STATE, "ANY"));
    for (var file : List.of(files.csv(any), files.json(any, snapshot), files.iati(any, snapshot))) {
      assertThat(new String(file, StandardCharsets.UTF_8))
          .contains("Gone")
          .doesNotContain("Under embargo", "P2C-C-904");
    }
    assertThat(new String(news(), StandardCharsets.UTF_8))
        .contains("P2C-C-902")
        .doesNotContain("Under embargo", "P2C-C-904", "Gone");
  }

  @Test
  void isAFeedThatReadersUnderstand() throws Exception {
    var read =
        new SyndFeedInput().build(new StringReader(new String(news(), StandardCharsets.UTF_8)));
    assertThat(read.getFeedType()).isEqualTo("atom_1.0");
    assertThat(read.getEntries()).hasSize(2);
    assertThat(read.getEntries())
        .allSatisfy(
            entry -> {
              assertThat(entry.getUri()).startsWith("urn:uuid:");
              assertThat(entry.getLink())
                  .startsWith("https://p2c.example.org/fr/commitments/P2C-C-");
              assertThat(entry.getUpdatedDate()).isNotNull();
            });
  }

  @Test
  void isAnIatiFileInTheOrderOfTheSchema() throws Exception {
    var snapshot = snapshots.current();
    var file = files.iati(snapshot.all(), snapshot);
    var document = xml(file);
    validateWithTheOfficialSchema(file);
    assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("2.03");
    var activities = document.getElementsByTagName("iati-activity");
    assertThat(activities.getLength()).isEqualTo(3);
    for (int i = 0; i < activities.getLength(); i++) {
      var names = children((Element) activities.item(i));
      assertThat(names.stream().map(ORDER::indexOf).toList()).doesNotContain(-1).isSorted();
      assertThat(new HashSet<>(names))
          .contains(
              "iati-identifier",
              "reporting-org",
              "title",
              "description",
              "participating-org",
              "activity-status",
              "activity-date");
    }
    var percentages = document.getElementsByTagName("recipient-country");
    double sum = 0;
    for (int i = 0; i < percentages.getLength(); i++) {
      sum += Double.parseDouble(((Element) percentages.item(i)).getAttribute("percentage"));
    }
    assertThat(percentages.getLength()).isEqualTo(3);
    assertThat(sum).isEqualTo(100);
  }

  /** Only where somebody has put a copy of it: no registry that we build from has it. */
  private static void validateWithTheOfficialSchema(byte[] file) throws Exception {
    var folder = System.getProperty("p2c.iati.schema");
    if (folder != null) {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Path.of(folder, "iati-activities-schema.xsd").toFile())
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(file)));
    }
  }

  private List<CSVRecord> csv() throws Exception {
    var text =
        new String(
            files.csv(snapshots.current().select(CommitmentFilter.ALL)), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFFreference,id,");
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text.substring(1)))
        .getRecords();
  }

  private JsonNode json() {
    var snapshot = snapshots.current();
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(files.json(snapshot.select(CommitmentFilter.ALL), snapshot));
  }

  private byte[] news() {
    return feed.write(snapshots.current(), "News", "/fr/commitments/feed.atom", Locale.FRENCH);
  }

  /** A cell as the documentation says it is made from a value. */
  private static String cell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      var parts = new ArrayList<String>();
      value.forEach(part -> parts.add(part.asString()));
      return String.join("; ", parts);
    }
    var text = value.asString();
    return text.matches("(?s)^[=+@-].*") ? "'" + text : text;
  }

  private static Document xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> children(Element parent) {
    var names = new ArrayList<String>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      names.add(child.getNodeName());
    }
    return names;
  }
}
