package org.partner2connect.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole chain has shown.
 *
 * @param records how many are as they were written, counted from the first
 * @param brokenAt the number of the first record that is not, or that is missing; null when the
 *     chain holds
 * @param head the hash of the last good record, in hexadecimal: worth noting elsewhere
 */
public record ChainState(long records, @Nullable Long brokenAt, String head) {

  /** Whether every record is as it was written. */
  public boolean holds() {
    return brokenAt == null;
  }
}
