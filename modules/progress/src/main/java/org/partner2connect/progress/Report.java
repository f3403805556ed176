package org.partner2connect.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.progress.evidence.Evidence;

/**
 * A report as it was sent in. It never changes; who has to say something else reports again.
 *
 * @param year that it is about
 * @param amount spent since the beginning, in the commitment's currency
 * @param people reached since the beginning
 * @param source the public page from which it was taken over, null when its organisation reported
 * @param confirmed whether a country confirmed it, and none disputes it
 */
public record Report(
    ReportId id,
    CommitmentId commitment,
    int year,
    Stage stage,
    @Nullable BigDecimal amount,
    @Nullable Long people,
    String narrative,
    String language,
    @Nullable String source,
    Instant reportedAt,
    boolean confirmed,
    List<Evidence> evidence) {

  public Report {
    evidence = List.copyOf(evidence);
  }
}
