package org.partner2connect.insights.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partner2connect.kernel.CsvText;

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
          row.add(CsvText.cell(field.apply(one)));
        }
        csv.printRecord(row);
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
