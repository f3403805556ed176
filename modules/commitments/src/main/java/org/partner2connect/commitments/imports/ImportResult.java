package org.partner2connect.commitments.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partner2connect.commitments.CommitmentId;

/**
 * What becomes, or has become, of a file.
 *
 * @param notTaken headings of columns that are not taken
 */
public record ImportResult(List<ImportedRow> rows, List<String> notTaken) {

  public ImportResult {
    rows = List.copyOf(rows);
    notTaken = List.copyOf(notTaken);
  }

  /** How many rows end so. */
  public int count(Outcome outcome) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** Which versions of which drafts would be changed. */
  public Map<CommitmentId, Long> seen() {
    var seen = new HashMap<CommitmentId, Long>();
    for (var row : rows) {
      var id = row.id();
      if (row.outcome() == Outcome.CHANGED && id != null) {
        seen.put(id, row.version());
      }
    }
    return Map.copyOf(seen);
  }
}
