package org.partner2connect.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partner2connect.identity.PersonId;

/**
 * A document as the log holds it: a snapshot and the updates after it.
 *
 * @param seq the number of the newest update
 * @param snapshotSeq the newest update that the snapshot holds
 * @param updates the snapshot, if there is one, then what came after it, in order
 * @param clientOwners whose client ids are whose; the server's own is {@link Replica#SERVER}
 */
record StoredDocument(
    DocumentId id,
    String owner,
    UUID epoch,
    long seq,
    long snapshotSeq,
    List<byte[]> updates,
    Map<Long, PersonId> clientOwners) {

  /** The document as it was with the first so many of the parts. */
  StoredDocument first(int parts) {
    int snapshots = snapshotSeq > 0 ? 1 : 0;
    long good = parts == 0 ? 0 : snapshotSeq + parts - snapshots;
    return new StoredDocument(
        id,
        owner,
        epoch,
        good,
        Math.min(good, snapshotSeq),
        updates.subList(0, parts),
        clientOwners);
  }

  /** What whoever knows the document up to that number lacks; possibly more. */
  List<byte[]> after(long known) {
    return known < snapshotSeq
        ? updates
        : updates.subList(updates.size() - (int) (seq - known), updates.size());
  }
}
