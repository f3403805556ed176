package org.partner2connect.commitments.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.kernel.CsvText;

/** The files that go with an import: one to fill in, and one of the rows that were left out. */
public final class ImportFiles {

  /** Known by name only where something is already there. */
  private static final Set<Column> NOT_FOR_NEW =
      EnumSet.of(Column.ID, Column.REFERENCE, Column.AMOUNT);

  private ImportFiles() {}

  /** The headings of what can be said of a new commitment, and nothing below them. */
  public static byte[] template(Locale reader) {
    // Spreadsheets in French split cells at semicolons only.
    char separator = reader.getLanguage().equals("fr") ? ';' : ',';
    return CsvBytes.of(
        separator,
        List.of(
            Arrays.stream(Column.values())
                .filter(column -> !NOT_FOR_NEW.contains(column))
                .map(Column::title)
                .toList()));
  }

  /**
   * The rows that were refused, as they stood in the file, each after the reason why.
   *
   * @param says a problem in the reader's language
   */
  public static byte[] leftOut(
      Sheet sheet, ImportResult result, Function<RowProblem, String> says) {
    int old = reasonIn(sheet);
    var rows = new ArrayList<List<String>>();
    rows.add(row(Layout.REASON, sheet.headings(), old));
    var refused =
        result.rows().stream()
            .filter(row -> row.outcome() == Outcome.REFUSED)
            .collect(Collectors.toMap(ImportedRow::number, Function.identity()));
    for (var line : sheet.lines()) {
      var row = refused.get(line.number());
      if (row != null) {
        var why = row.problems().stream().map(says).collect(Collectors.joining("; "));
        rows.add(row(why, line.cells(), old));
      }
    }
    return CsvBytes.of(sheet.separator(), rows);
  }

  /** Where an earlier file of this kind has its reasons; -1 where it has none. */
  private static int reasonIn(Sheet sheet) {
    for (int i = 0; i < sheet.headings().size(); i++) {
      if (Layout.isReason(sheet.headings().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> row(String first, List<String> cells, int leave) {
    var row = new ArrayList<String>();
    row.add(CsvText.of(first));
    for (int i = 0; i < cells.size(); i++) {
      if (i != leave) {
        row.add(CsvText.of(cells.get(i)));
      }
    }
    return row;
  }
}
