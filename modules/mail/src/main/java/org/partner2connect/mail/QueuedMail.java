package org.partner2connect.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail whose turn it is.
 *
 * @param attempts how often it was tried in vain
 * @param overdue whether it has waited so long that this attempt is the last
 */
record QueuedMail(
    UUID id, String recipient, Letter letter, int attempts, Instant queuedAt, boolean overdue) {

  /** Says nothing of what the mail holds: it may end up in a log. */
  @Override
  public String toString() {
    return "mail " + id;
  }
}
