package org.partner2connect.commitments.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.partner2connect.kernel.CsvText;

/**
 * A table as it stands in a CSV file, cells without the apostrophe that keeps formulas from
 * running.
 *
 * @param separator what stands between cells: comma, semicolon or tab
 * @param headings the first row
 * @param lines all further rows that are not empty
 */
public record Sheet(char separator, List<String> headings, List<Line> lines) {

  /** How large a file is read, in megabytes. */
  public static final int LARGEST_MEGABYTES = 2;

  /** How large a file is read, in bytes. */
  public static final int LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

  /** How many rows are read. */
  public static final int MOST_LINES = 1_000;

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** Spreadsheets understand a first line that only says what separates the cells. */
  private static final String HINT = "sep=";

  public Sheet {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /**
   * A row.
   *
   * @param number as spreadsheets count: the headings are row 1
   */
  record Line(int number, List<String> cells) {

    Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Reads a file.
   *
   * @throws LargeFile when it is larger than {@link #LARGEST}
   * @throws UnreadableFile when it is no CSV file, has no headings or too many rows
   */
  public static Sheet read(byte[] file) {
    if (file.length > LARGEST) {
      throw new LargeFile(LARGEST_MEGABYTES);
    }
    var text = FileText.of(file);
    if (text.isBlank()) {
      throw new UnreadableFile("empty");
    }
    if (text.regionMatches(true, 0, HINT, 0, HINT.length())
        && text.length() > HINT.length()
        && SEPARATORS.contains(text.charAt(HINT.length()))) {
      return parsed(text.substring(HINT.length() + 1).stripLeading(), text.charAt(HINT.length()));
    }
    return parsed(text, separatorOf(text));
  }

  /** The one that makes the most known headings of the first row. */
  private static char separatorOf(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return SEPARATORS.stream()
        .max(
            Comparator.comparingLong(
                separator ->
                    Stream.of(first.split(separator.toString(), -1))
                        .map(cell -> cell.replace("\"", ""))
                        .filter(cell -> Column.headed(cell).isPresent())
                        .count()))
        .filter(separator -> first.indexOf(separator) >= 0)
        .orElse(',');
  }

  private static Sheet parsed(String text, char separator) {
    var format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    var headings = new ArrayList<String>();
    var lines = new ArrayList<Line>();
    long reached = 0;
    try (var parser = CSVParser.parse(new StringReader(text), format)) {
      for (var row : parser) {
        reached = row.getRecordNumber();
        var cells = cells(row);
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (headings.isEmpty()) {
          headings.addAll(cells);
        } else if (lines.size() == MOST_LINES) {
          throw new UnreadableFile("long", MOST_LINES);
        } else {
          lines.add(new Line((int) reached, cells));
        }
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new UnreadableFile("quotes", reached + 1);
    }
    if (lines.isEmpty()) {
      throw new UnreadableFile("no-rows");
    }
    return new Sheet(separator, headings, lines);
  }

  private static List<String> cells(CSVRecord row) {
    return row.stream().map(cell -> CsvText.plain(cell.replace("\r\n", "\n"))).toList();
  }
}
