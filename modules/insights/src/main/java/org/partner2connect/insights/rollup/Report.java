package org.partner2connect.insights.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partner2connect.taxonomy.Label;

/**
 * A progress report as it was made.
 *
 * @param frozenOn the day, in Geneva, of its figures
 * @param madeAt nothing that happened later is in it
 * @param rows the commitments behind the figures, by reference
 */
public record Report(
    UUID id,
    Label title,
    ReportScope scope,
    LocalDate frozenOn,
    UUID madeBy,
    Instant madeAt,
    Figures figures,
    List<FrozenCommitment> rows) {

  public Report {
    rows = List.copyOf(rows);
  }
}
