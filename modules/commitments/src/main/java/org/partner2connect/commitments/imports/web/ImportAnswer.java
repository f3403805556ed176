package org.partner2connect.commitments.imports.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.imports.ImportResult;
import org.partner2connect.commitments.imports.ImportedRow;
import org.partner2connect.commitments.imports.Outcome;
import org.partner2connect.commitments.imports.RowProblem;

/**
 * What becomes, or has become, of a file.
 *
 * @param dryRun whether nothing was made
 * @param created how many rows are new drafts
 * @param changed how many change a draft
 * @param same how many say what is there already
 * @param refused how many cannot be taken
 * @param notTaken headings of columns that are not taken
 */
record ImportAnswer(
    boolean dryRun,
    int created,
    int changed,
    int same,
    int refused,
    List<String> notTaken,
    List<Row> rows) {

  /**
   * A row.
   *
   * @param row its number; the headings are row 1
   * @param id of the commitment that it makes, changes or repeats
   * @param remark explains the outcome
   */
  record Row(
      int row,
      Outcome outcome,
      String title,
      @Nullable String id,
      @Nullable String reference,
      @Nullable String remark,
      List<Problem> problems) {}

  /**
   * Why a row is refused.
   *
   * @param column null where it is about the row as a whole
   */
  record Problem(@Nullable String column, String message) {}

  static ImportAnswer of(ImportResult result, boolean dryRun, Function<RowProblem, String> says) {
    return new ImportAnswer(
        dryRun,
        result.count(Outcome.NEW),
        result.count(Outcome.CHANGED),
        result.count(Outcome.SAME),
        result.count(Outcome.REFUSED),
        result.notTaken(),
        result.rows().stream().map(row -> row(row, says)).toList());
  }

  private static Row row(ImportedRow row, Function<RowProblem, String> says) {
    var id = row.id();
    var remark = row.remark();
    return new Row(
        row.number(),
        row.outcome(),
        row.title(),
        id == null ? null : id.toString(),
        row.reference(),
        remark == null ? null : says.apply(remark),
        row.problems().stream()
            .map(
                problem ->
                    new Problem(
                        problem.column().isEmpty() ? null : problem.column(), says.apply(problem)))
            .toList());
  }
}
