package org.partner2connect.drafting;

import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.partner2connect.drafting.quarantine.QuarantineLog;
import org.partner2connect.yjs.Limits;
import org.partner2connect.yjs.YDoc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds replicas from the log. A document that cannot be built is put into quarantine: it opens
 * for reading, as far as its log is good, and harms nobody else.
 */
@Component
class Restoration implements Room.Source {

  private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

  private final DocumentLog log;
  private final QuarantineLog quarantine;
  private final Limits limits;

  Restoration(DocumentLog log, QuarantineLog quarantine, DraftingLimits limits) {
    this.log = log;
    this.quarantine = quarantine;
    this.limits = DraftingLimits.ofDocument(limits);
  }

  /**
   * The document as the log holds it.
   *
   * @throws NoSuchElementException when there is no such document
   */
  @Override
  public StoredDocument load(DocumentId id) {
    return log.load(id).orElseThrow(() -> new NoSuchElementException("No document " + id));
  }

  /** The replica of what was loaded; for reading only if the document is in quarantine. */
  @Override
  public Replica build(StoredDocument stored, ClientIds clientIds) {
    OptionalLong good = quarantine.find(stored.id());
    if (good.isPresent()) {
      return goodPart(stored, clientIds);
    }
    try {
      return new Replica(stored, clientIds, limits);
    } catch (RuntimeException damaged) {
      return withoutSnapshot(stored, clientIds, damaged);
    }
  }

  /** A damaged snapshot does no harm while the log is whole. */
  private Replica withoutSnapshot(
      StoredDocument stored, ClientIds clientIds, RuntimeException damaged) {
    if (stored.snapshotSeq() > 0) {
      try {
        Replica rebuilt = new Replica(whole(stored.id()), clientIds, limits);
        LOG.warn("The snapshot of {} is damaged, the log is not", stored.id(), damaged);
        return rebuilt;
      } catch (RuntimeException worse) {
        damaged.addSuppressed(worse);
      }
    }
    Replica replica = goodPart(stored, clientIds);
    quarantine.put(stored.id(), replica.seq(), damaged);
    return replica;
  }

  private StoredDocument whole(DocumentId id) {
    return log.loadWhole(id).orElseThrow(() -> new NoSuchElementException("No document " + id));
  }

  /** From the snapshot if that is good, else from the beginning. */
  private Replica goodPart(StoredDocument stored, ClientIds clientIds) {
    int good = countGood(stored);
    if (good == 0 && stored.snapshotSeq() > 0) {
      StoredDocument whole = whole(stored.id());
      return Replica.readOnly(whole.first(countGood(whole)), clientIds, limits);
    }
    return Replica.readOnly(stored.first(good), clientIds, limits);
  }

  private static int countGood(StoredDocument stored) {
    var doc = new YDoc();
    int good = 0;
    try {
      for (byte[] update : stored.updates()) {
        doc.apply(update);
        if (doc.hasPending()) {
          return good;
        }
        good++;
      }
    } catch (RuntimeException damaged) {
      LOG.debug("Document {} is good up to part {}", stored.id(), good, damaged);
    }
    return good;
  }
}
