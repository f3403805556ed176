package org.partner2connect.insights.rollup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.kernel.CsvText;

/**
 * A report as one table: a line for each figure, each commitment and each erratum. The column
 * {@code section} says which, the column {@code date} as of when. Figures are plain decimal
 * numbers; the names of the columns are the same in every language.
 */
final class ReportCsv {

  /** What a line can say, in the order of the columns. */
  enum Field {
    SECTION,
    DATE,
    REFERENCE,
    TITLE,
    LEAD,
    LEAD_CATEGORY,
    LEAD_COUNTRY,
    PARTNERS,
    TYPE,
    AREA,
    COUNTRIES,
    REGIONS,
    SDG_TARGETS,
    YEAR,
    IN_SCOPE,
    STARTS,
    ENDS,
    AMOUNT,
    CURRENCY,
    USD,
    ESTIMATED,
    IN_KIND,
    BENEFICIARIES,
    STAGE,
    REPORTED_AMOUNT,
    REPORTED_PEOPLE,
    CONFIRMED_AMOUNT,
    CONFIRMED_PEOPLE,
    MEASURE,
    VALUE,
    COMMITMENTS,
    ORGANISATIONS,
    CHANGED_ON,
    FIELD,
    BEFORE,
    AFTER,
    REASON,
    SOURCE;

    static String[] names() {
      return Arrays.stream(values())
          .map(field -> field.name().toLowerCase(Locale.ROOT))
          .toArray(String[]::new);
    }
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Report report;
  private final ReportWords words;
  private final CSVPrinter printer;

  private ReportCsv(Report report, ReportWords words, CSVPrinter printer) {
    this.report = report;
    this.words = words;
    this.printer = printer;
  }

  /** Writes the table in UTF-8 with a byte order mark, by which spreadsheets know it. */
  static void write(
      Report report, List<Erratum> errata, LocalDate today, ReportWords words, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    var format = CSVFormat.RFC4180.builder().setHeader(Field.names()).get();
    var csv = new ReportCsv(report, words, new CSVPrinter(writer, format));
    csv.figures();
    for (var row : report.rows()) {
      csv.commitment(row);
    }
    for (var erratum : errata) {
      csv.erratum(erratum, today);
    }
    writer.flush();
  }

  private void figures() throws IOException {
    var figures = report.figures();
    figure("all", "", figures.all().commitments(), figures.all().usd(), "USD");
    figure("own", "", figures.own().commitments(), figures.own().usd(), "USD");
    figure("left-out", "", figures.all().leftOut(), null, null);
    for (var sum : figures.all().currencies().entrySet()) {
      figure(
          "currency",
          sum.getKey(),
          sum.getValue().commitments(),
          sum.getValue().amount(),
          sum.getKey());
    }
    for (var rate : figures.rates()) {
      var line = line("figure", report.frozenOn());
      line.put(Field.MEASURE, words.say("measure.rate"));
      line.put(Field.CURRENCY, rate.currency());
      line.put(Field.VALUE, rate.day().toString());
      line.put(Field.USD, rate.usd().toPlainString());
      line.put(Field.SOURCE, CsvText.of(rate.source()));
      print(line);
    }
    for (var cut : figures.cuts()) {
      cut(cut);
    }
    var progress = figures.progress();
    figure("reported", "", progress.reported(), progress.usd(), "USD");
    figure("confirmed", "", progress.confirmed(), progress.confirmedUsd(), "USD");
    new ParticipationLines(report, words, this).write();
  }

  private void cut(Figures.Cut cut) throws IOException {
    var dimension = Dimension.valueOf(cut.dimension());
    for (var one : cut.lines()) {
      var line = line("figure", report.frozenOn());
      line.put(Field.MEASURE, words.say("column.by." + cut.dimension()));
      line.put(Field.VALUE, words.value(dimension, one.value()));
      line.put(Field.COMMITMENTS, String.valueOf(one.commitments()));
      line.put(Field.USD, one.usd().toPlainString());
      print(line);
    }
  }

  private void figure(
      String measure,
      String value,
      long commitments,
      @Nullable BigDecimal amount,
      @Nullable String currency)
      throws IOException {
    var line = line("figure", report.frozenOn());
    line.put(Field.MEASURE, words.say("measure." + measure));
    line.put(Field.VALUE, value);
    line.put(Field.COMMITMENTS, String.valueOf(commitments));
    line.put(Field.AMOUNT, plain(amount));
    line.put(Field.CURRENCY, currency == null ? "" : currency);
    print(line);
  }

  private void commitment(FrozenCommitment one) throws IOException {
    var line = line("commitment", report.frozenOn());
    line.put(Field.REFERENCE, one.reference());
    line.put(Field.TITLE, CsvText.of(one.titleFor(words.language())));
    line.put(Field.LEAD, CsvText.of(one.lead().name()));
    line.put(Field.LEAD_CATEGORY, words.category(one.lead().category()));
    line.put(Field.LEAD_COUNTRY, text(one.lead().country()));
    line.put(Field.PARTNERS, CsvText.of(String.join("; ", one.lead().partners())));
    line.put(Field.TYPE, words.type(one.type()));
    line.put(Field.AREA, words.area(one.area()));
    line.put(Field.COUNTRIES, String.join(" ", one.scope().countries()));
    line.put(Field.REGIONS, String.join(" ", one.scope().regions()));
    line.put(Field.SDG_TARGETS, String.join(" ", one.scope().targets()));
    line.put(Field.YEAR, String.valueOf(one.year()));
    line.put(Field.IN_SCOPE, words.yes(one.own()));
    line.put(Field.STARTS, text(one.period().starts()));
    line.put(Field.ENDS, text(one.period().ends()));
    line.put(Field.AMOUNT, plain(one.money().amount()));
    line.put(Field.CURRENCY, text(one.money().currency()));
    line.put(Field.USD, plain(one.money().usd()));
    line.put(Field.ESTIMATED, words.yes(one.money().estimated()));
    line.put(Field.IN_KIND, words.yes(one.money().inKind()));
    line.put(Field.BENEFICIARIES, text(one.scope().beneficiaries()));
    line.put(Field.SOURCE, CsvText.of(text(one.source())));
    standing(one, line);
    print(line);
  }

  private void standing(FrozenCommitment one, Map<Field, String> line) {
    var standing = one.standing();
    if (standing != null) {
      line.put(Field.STAGE, words.stage(standing.stage()));
      line.put(Field.REPORTED_AMOUNT, plain(standing.amount()));
      line.put(Field.REPORTED_PEOPLE, text(standing.people()));
      line.put(Field.CONFIRMED_AMOUNT, plain(standing.confirmedAmount()));
      line.put(Field.CONFIRMED_PEOPLE, text(standing.confirmedPeople()));
    }
  }

  private void erratum(Erratum one, LocalDate today) throws IOException {
    var says = new ErrataWords(words);
    var line = line("erratum", today);
    line.put(Field.REFERENCE, one.subject());
    line.put(Field.CHANGED_ON, text(one.day()));
    line.put(Field.FIELD, says.field(one));
    line.put(Field.BEFORE, CsvText.of(says.before(one)));
    line.put(Field.AFTER, CsvText.of(says.after(one)));
    line.put(Field.REASON, CsvText.of(says.reason(one)));
    print(line);
  }

  Map<Field, String> line(String section, LocalDate day) {
    var line = new EnumMap<Field, String>(Field.class);
    line.put(Field.SECTION, words.say("section." + section));
    line.put(Field.DATE, day.toString());
    return line;
  }

  void print(Map<Field, String> line) throws IOException {
    for (var field : Field.values()) {
      printer.print(line.getOrDefault(field, ""));
    }
    printer.println();
  }

  private static String plain(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
