package org.partner2connect.drafting;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What follows a COMMIT off the hot path: the owner's projection, and now and then a snapshot. */
@Component
class Aftermath {

  private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

  private final ContentProjector projector;
  private final DocumentLog log;
  private final DraftingLimits limits;

  Aftermath(ContentProjector projector, DocumentLog log, DraftingLimits limits) {
    this.projector = projector;
    this.log = log;
    this.limits = limits;
  }

  /** A batch is committed and everybody has been told. */
  void written(Batch batch) {
    if (batch.entries().isEmpty()) {
      return;
    }
    projector.changed(batch.room().id());
    if (batch.updatesSinceSnapshot() >= limits.compactEvery()) {
      Thread.startVirtualThread(() -> compact(batch.room()));
    }
  }

  private record Snapshot(long seq, byte[] state) {}

  private void compact(Room room) {
    try {
      room.read(this::snapshot)
          .ifPresent(snapshot -> log.snapshot(room.id(), snapshot.seq(), snapshot.state()));
    } catch (RuntimeException later) {
      LOG.warn("No snapshot of {} this time: {}", room.id(), later.toString());
    }
  }

  /** Two may have been asked for at once; the second finds nothing to do. */
  private Optional<Snapshot> snapshot(Replica replica) {
    return replica.sinceSnapshot() < limits.compactEvery()
        ? Optional.empty()
        : Optional.of(new Snapshot(replica.seq(), replica.takeSnapshot()));
  }
}
