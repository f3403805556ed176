package org.partner2connect.commitments;

import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentHistory.Step;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stores a commitment of the demo and what happened to it. */
@Component("commitmentDemoDesk")
@Profile("demo")
class DemoDesk {

  private final Commitments commitments;
  private final CommitmentLog log;

  DemoDesk(Commitments commitments, CommitmentLog log) {
    this.commitments = commitments;
    this.log = log;
  }

  String nextReference() {
    return log.nextReference();
  }

  Commitment keep(Commitment commitment, @Nullable Step step) {
    var kept = commitments.save(commitment);
    if (step != null) {
      log.add(kept.id(), step);
    }
    return kept;
  }
}
