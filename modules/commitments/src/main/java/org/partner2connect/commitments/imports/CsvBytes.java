package org.partner2connect.commitments.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as a file that spreadsheets open by themselves. */
final class CsvBytes {

  /** Without it, spreadsheets guess the letters wrong. */
  private static final char MARK = '\uFEFF';

  private CsvBytes() {}

  static byte[] of(char separator, List<List<String>> rows) {
    var text = new StringBuilder().append(MARK);
    var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    try (var csv = new CSVPrinter(text, format)) {
      for (var row : rows) {
        csv.printRecord(row);
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
