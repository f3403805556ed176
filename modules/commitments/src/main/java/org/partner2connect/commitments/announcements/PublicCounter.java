package org.partner2connect.commitments.announcements;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/**
 * How many commitments the coalition has made known: those in the register and those announced a
 * moment ago; withdrawn ones are not counted. An announcement is counted at once, and no longer
 * when it was undone.
 */
@Service
public class PublicCounter {

  private final HallQueries queries;
  private final Clock clock;

  PublicCounter(HallQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /**
   * A number and the moment at which it was right.
   *
   * @param commitments how many
   */
  public record Count(int commitments, Instant asOf) {}

  /** The number right now. */
  @PermitAll
  public Count now() {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Count(queries.registered(), at);
  }
}
