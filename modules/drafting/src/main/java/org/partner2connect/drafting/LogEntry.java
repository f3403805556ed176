package org.partner2connect.drafting;

import java.util.List;
import java.util.Set;
import org.partner2connect.identity.PersonId;

/**
 * One update on its way into the log.
 *
 * @param author who sent it; {@link Replica#SERVER} for the server
 * @param brings which parts of whose clocks are new in it
 * @param newClientIds the client ids that it is the first to use, reserved for the author
 */
record LogEntry(
    DocumentId document,
    PersonId author,
    byte[] bytes,
    List<ClockSpan> brings,
    Set<Long> newClientIds) {

  /** Clocks {@code from} (inclusive) to {@code to} (exclusive) of one client. */
  record ClockSpan(long clientId, long from, long to) {}
}
