package org.partner2connect.insights.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.CsvText;

/**
 * Writes commitments as RFC 4180 has it: a row of names, one row for each, lists joined by
 * semicolons. It begins with a byte order mark, without which spreadsheets guess the letters wrong.
 */
final class CsvFile {

  private static final char MARK = '\uFEFF';

  private CsvFile() {}

  static byte[] of(List<Published> all) {
    var text = new StringBuilder().append(MARK);
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(Fields.ALL.keySet());
      for (var one : all) {
        var row = new ArrayList<String>();
        for (var field : Fields.ALL.values()) {
          row.add(cell(field.apply(one)));
        }
        csv.printRecord(row);
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case List<?> list ->
          CsvText.of(String.join("; ", list.stream().map(String::valueOf).toList()));
      default -> CsvText.of(value.toString());
    };
  }
}
