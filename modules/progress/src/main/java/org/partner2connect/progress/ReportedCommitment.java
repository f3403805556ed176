package org.partner2connect.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.membership.OrganisationId;

/**
 * A commitment as those see it who report on it. It stands in the public register.
 *
 * @param title in the reader's language, else in the original
 * @param organisation that leads and reports; null for one taken over from a public source
 * @param amount what was promised in all, the confirmed shares of partners included
 * @param people whom it is to reach, null where no number was given
 * @param countries that it is for, alpha-3
 */
public record ReportedCommitment(
    CommitmentId id,
    String reference,
    String title,
    @Nullable OrganisationId organisation,
    String leadName,
    boolean withdrawn,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @Nullable Long people,
    int year,
    Instant publishedAt,
    List<String> countries) {

  public ReportedCommitment {
    countries = List.copyOf(countries);
  }

  /** Whether reports on it are taken. */
  public boolean isOpen() {
    return !withdrawn && organisation != null;
  }
}
