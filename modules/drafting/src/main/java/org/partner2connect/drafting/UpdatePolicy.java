package org.partner2connect.drafting;

import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Limits;
import org.partner2connect.yjs.UpdateSummary;
import org.partner2connect.yjs.Updates;

/** What can be said about an update before looking at its document. */
final class UpdatePolicy {

  private final Limits limits;

  UpdatePolicy(DraftingLimits limits) {
    this.limits = DraftingLimits.ofDocument(limits);
  }

  /** Reads an update in full and refuses what no document may take. */
  UpdateSummary check(byte[] update) throws UpdateRefused {
    if (update.length > limits.maxBytes()) {
      throw new UpdateRefused(RefusalCode.SIZE);
    }
    try {
      UpdateSummary summary = Updates.validate(update, limits);
      if (!DocumentSchema.allows(summary)) {
        throw new UpdateRefused(RefusalCode.SCHEMA);
      }
      return summary;
    } catch (InvalidUpdate malformed) {
      throw new UpdateRefused(RefusalCode.MALFORMED);
    }
  }
}
