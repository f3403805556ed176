package org.partner2connect.commitments.announcements;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a hall shows as of one moment: the latest is always among those counted. */
@Component
class HallReading {

  private final HallQueries queries;

  HallReading(HallQueries queries) {
    this.queries = queries;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  Hall read(UUID event, Locale reader, Instant at) {
    return new Hall(
        queries.latest(event, reader).orElse(null),
        queries.announced(event),
        queries.totals(event),
        queries.registered(),
        at);
  }
}
