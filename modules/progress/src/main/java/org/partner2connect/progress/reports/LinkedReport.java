package org.partner2connect.progress.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.Standing;

/** What a mailed link leads to. */
public sealed interface LinkedReport {

  /**
   * The form.
   *
   * @param expires until when the link can be used
   */
  record Open(ReportedCommitment commitment, Standing standing, Paper paper, Instant expires)
      implements LinkedReport {}

  /**
   * No form any more.
   *
   * @param commitment null when nothing may be said of it
   * @param at when the report came, null when it has not
   */
  record Closed(Why why, @Nullable ReportedCommitment commitment, @Nullable Instant at)
      implements LinkedReport {}

  /** Why there is no form. */
  enum Why {
    /** The address is none of ours, or not whole. */
    UNKNOWN,
    /** The link is older than sixty days. */
    EXPIRED,
    /** The report has been sent in. */
    USED,
    /** The person speaks for the organisation no more, or the commitment was withdrawn. */
    OVER
  }
}
