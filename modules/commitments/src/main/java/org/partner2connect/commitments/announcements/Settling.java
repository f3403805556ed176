package org.partner2connect.commitments.announcements;

import java.time.Clock;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes what was announced when the announcement can no longer be undone. What is due stands in
 * the database: a restart forgets nothing, and of two nodes that come at once one finds it done.
 */
@Component
class Settling {

  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

  private final SettlingQueries queries;
  private final Announcing announcing;
  private final SystemActor system;
  private final Clock clock;

  Settling(SettlingQueries queries, Announcing announcing, SystemActor system, Clock clock) {
    this.queries = queries;
    this.announcing = announcing;
    this.system = system;
    this.clock = clock;
  }

  /** Each in a transaction of its own, so that one that fails holds up no other. */
  void settleDue() {
    var due = queries.announcedUntil(clock.instant().minus(Announcing.WINDOW));
    if (!due.isEmpty()) {
      system.run("announcements that stand", () -> due.forEach(this::settle));
    }
  }

  private void settle(CommitmentId id) {
    try {
      announcing.settle(id);
    } catch (RuntimeException failure) {
      LOG.error("Announced commitment {} could not be published; tried again soon", id, failure);
    }
  }
}
