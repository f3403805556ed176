package org.partner2connect.commitments.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;

/**
 * What becomes of a row of the file.
 *
 * @param number as spreadsheets count: the headings are row 1
 * @param title in the language in which it is written first; maybe empty
 * @param id the commitment that it makes, changes or repeats; null where there is none (yet)
 * @param reference its number, if it has one
 * @param version of the draft that it changes, as it was seen
 * @param remark a sentence in the message bundles that explains the outcome, with its arguments
 * @param problems why it cannot be taken; empty unless it was refused
 */
public record ImportedRow(
    int number,
    Outcome outcome,
    String title,
    @Nullable CommitmentId id,
    @Nullable String reference,
    long version,
    @Nullable RowProblem remark,
    List<RowProblem> problems) {

  public ImportedRow {
    problems = List.copyOf(problems);
  }

  static ImportedRow refused(Sheet.Line line, String title, List<RowProblem> problems) {
    return new ImportedRow(line.number(), Outcome.REFUSED, title, null, null, 0, null, problems);
  }

  static ImportedRow fresh(
      Sheet.Line line, String title, @Nullable CommitmentId id, @Nullable RowProblem remark) {
    return new ImportedRow(line.number(), Outcome.NEW, title, id, null, 0, remark, List.of());
  }

  /** About a commitment that the organisation has. */
  static ImportedRow about(
      Sheet.Line line,
      Outcome outcome,
      String title,
      OwnCommitment own,
      List<RowProblem> problems) {
    return new ImportedRow(
        line.number(), outcome, title, own.id(), own.reference(), own.version(), null, problems);
  }
}
