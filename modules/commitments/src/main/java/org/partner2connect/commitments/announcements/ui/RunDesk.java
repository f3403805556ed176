package org.partner2connect.commitments.announcements.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.announcements.RunLine;
import org.partner2connect.commitments.announcements.RunOfShow;
import org.partner2connect.commitments.announcements.RunQueries;
import org.springframework.stereotype.Component;

/** What an operator can read and do. */
@Component
class RunDesk {

  private final RunQueries runs;
  private final RunOfShow show;
  private final Announcing announcing;
  private final Clock clock;

  RunDesk(RunQueries runs, RunOfShow show, Announcing announcing, Clock clock) {
    this.runs = runs;
    this.show = show;
    this.announcing = announcing;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  List<RunLine> run(UUID event, Locale reader) {
    return runs.run(event, reader);
  }

  void announce(CommitmentId id) {
    announcing.announce(id);
  }

  void undo(CommitmentId id) {
    announcing.undo(id);
  }

  void exchange(UUID event, CommitmentId upper, CommitmentId lower) {
    show.exchange(event, upper, lower);
  }

  void describe(UUID event, RunLine line, String speaker, String note) {
    show.describe(event, line.id(), line.version(), speaker, note);
  }
}
