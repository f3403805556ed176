package org.partner2connect.insights.figures;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register, or what of it has changed, as it was at one moment. */
@Component
class RegisterReading {

  private final DataVersionLog versions;
  private final PublishedCommitmentQueries queries;

  RegisterReading(DataVersionLog versions, PublishedCommitmentQueries queries) {
    this.versions = versions;
    this.queries = queries;
  }

  /** Everything. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Reading whole(LocalDate day) {
    return whole(versions.current(), day);
  }

  /** What has changed since a version, or everything where nobody knows. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Reading since(long version, LocalDate day) {
    long now = versions.current();
    return versions
        .changes(version, now)
        .map(ids -> new Reading(now, ids, queries.of(new Chosen(ids)), queries.rates(day)))
        .orElseGet(() -> whole(now, day));
  }

  private Reading whole(long version, LocalDate day) {
    return new Reading(version, null, queries.of(Chosen.ALL), queries.rates(day));
  }
}
