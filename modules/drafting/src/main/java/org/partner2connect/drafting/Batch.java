package org.partner2connect.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.Submission.ClientUpdate;
import org.partner2connect.drafting.Submission.ServerEdit;
import org.partner2connect.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one transaction writes into one document, and what becomes of each part. */
final class Batch {

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Room room;
  private final Replica replica;
  private final List<Submission> submissions;
  private final Set<PersonId> writers;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<LogEntry> entries = new ArrayList<>();
  private boolean damaged;

  /** Neither an entry nor a refusal: the document holds it already. */
  private record Outcome(
      Submission submission, @Nullable LogEntry entry, @Nullable UpdateRefused refusal) {}

  Batch(Room room, Replica replica, List<Submission> submissions) {
    this.room = room;
    this.replica = replica;
    this.submissions = submissions;
    this.writers = findWriters();
  }

  Room room() {
    return room;
  }

  List<Submission> submissions() {
    return submissions;
  }

  List<LogEntry> entries() {
    return entries;
  }

  long updatesSinceSnapshot() {
    return replica.sinceSnapshot();
  }

  /** Who needs the right to write: whoever sent something that the document does not hold yet. */
  Set<PersonId> writers() {
    return writers;
  }

  private Set<PersonId> findWriters() {
    var found = new HashSet<PersonId>(4);
    for (Submission submission : submissions) {
      if (submission instanceof ClientUpdate update
          && update.connection().mayWrite()
          && !replica.isReadOnly()
          && !replica.covers(update.summary())) {
        found.add(update.connection().person());
      }
    }
    return found;
  }

  /** Whether anything in it may change the document. */
  boolean mayChange() {
    return !writers.isEmpty()
        || (!replica.isReadOnly() && submissions.stream().anyMatch(ServerEdit.class::isInstance));
  }

  /** Applies to the replica what may be applied. An engine's surprise spoils this batch only. */
  void stage(Map<PersonId, Access> rights) {
    for (Submission submission : submissions) {
      try {
        LogEntry entry = stage(submission, rights);
        if (entry != null) {
          entries.add(entry);
        }
        outcomes.add(new Outcome(submission, entry, null));
      } catch (UpdateRefused refused) {
        outcomes.add(new Outcome(submission, null, refused));
      } catch (RuntimeException surprise) {
        LOG.warn("An update damaged the replica of {}: {}", room.id(), surprise.toString());
        spoil(submission, surprise);
        return;
      }
    }
  }

  private @Nullable LogEntry stage(Submission submission, Map<PersonId, Access> rights)
      throws UpdateRefused {
    return switch (submission) {
      case ServerEdit edit when replica.isReadOnly() ->
          throw new UpdateRefused(RefusalCode.UNAVAILABLE);
      case ServerEdit edit -> replica.stage(edit.changes());
      case ClientUpdate update -> stage(update, rights);
    };
  }

  private @Nullable LogEntry stage(ClientUpdate update, Map<PersonId, Access> rights)
      throws UpdateRefused {
    if (replica.covers(update.summary())) {
      return null;
    }
    if (replica.isReadOnly()) {
      throw new UpdateRefused(RefusalCode.UNAVAILABLE);
    }
    if (!update.connection().mayWrite()) {
      throw new UpdateRefused(RefusalCode.READ_ONLY);
    }
    PersonId author = update.connection().person();
    if (!rights.getOrDefault(author, Access.NONE).atLeast(Access.WRITE)) {
      throw new UpdateRefused(RefusalCode.ACCESS);
    }
    return replica.stage(update.bytes(), update.summary(), author);
  }

  /** Keeps only the blame: everything else will be staged again on a fresh replica. */
  private void spoil(Submission guilty, RuntimeException surprise) {
    damaged = true;
    entries.clear();
    outcomes.clear();
    submissions.remove(guilty);
    refuse(guilty, RefusalCode.MALFORMED, surprise);
    if (guilty instanceof ClientUpdate update) {
      update.connection().close(CloseCode.POLICY);
    }
  }

  /**
   * Whether its entries are in the log; false when rights in the document have changed since they
   * were remembered. Fails when another writer has come between; then the replica is not what the
   * log says.
   */
  boolean verify(Map<DocumentId, DocumentLog.Appended> appended) {
    DocumentLog.Appended mine = appended.get(room.id());
    if (mine != null && mine.base() != replica.seq()) {
      throw new IllegalStateException("Document " + room.id() + " was written elsewhere");
    }
    return mine != null || entries.isEmpty();
  }

  /** The transaction is committed, or was not needed. Still under the room's lock. */
  void committed() {
    replica.committed(entries.size());
    if (damaged) {
      room.rebuild(submissions, room.suspicion());
    } else {
      room.trust(replica.seq());
    }
  }

  /** Tells everybody what has become of it: others first get the text, then senders the ack. */
  void settle() {
    try {
      tellEverybody();
    } catch (RuntimeException surprise) {
      LOG.error("Not everybody heard of an update of {}", room.id(), surprise);
      room.audience().connections().forEach(connection -> connection.close(CloseCode.FAILED));
    }
  }

  private void tellEverybody() {
    var relay = new Relay();
    for (Outcome outcome : outcomes) {
      if (outcome.entry != null) {
        Connection sender =
            outcome.submission instanceof ClientUpdate update ? update.connection() : null;
        relay.add(outcome.entry.bytes(), sender);
      }
    }
    relay.send(room.audience().connections());
    var durable = new LinkedHashMap<Connection, Long>(4);
    for (Outcome outcome : outcomes) {
      answer(outcome, durable);
    }
    long seq = replica.seq();
    durable.forEach((connection, frame) -> connection.ack(seq, frame));
  }

  private void answer(Outcome outcome, Map<Connection, Long> durable) {
    UpdateRefused refusal = outcome.refusal;
    switch (outcome.submission) {
      case ServerEdit edit when refusal != null ->
          edit.done().completeExceptionally(new DocumentUnavailable(room.id()));
      case ServerEdit edit -> edit.done().complete(replica.seq());
      case ClientUpdate update when refusal != null -> tell(update, refusal);
      case ClientUpdate update -> durable.put(update.connection(), update.frame());
    }
  }

  private void tell(ClientUpdate update, UpdateRefused refusal) {
    Connection connection = update.connection();
    connection.refuse(update.frame(), refusal.code());
    switch (refusal.code()) {
      case MISSING -> connection.askForState(room);
      case CLIENT_ID ->
          connection.message(
              Frames.notice("client-id", "{\"clientId\":" + refusal.clientId() + "}"));
      case ACCESS -> connection.message(Frames.notice("access", "{\"access\":\"none\"}"));
      default -> {}
    }
  }

  /** Gives up on everything in it. */
  void refuseAll(RefusalCode code, Throwable cause) {
    submissions.forEach(submission -> refuse(submission, code, cause));
  }

  private static void refuse(Submission submission, RefusalCode code, Throwable cause) {
    switch (submission) {
      case ClientUpdate update -> update.connection().refuse(update.frame(), code);
      case ServerEdit edit -> edit.done().completeExceptionally(cause);
    }
  }

  /** The room is given up; clients send theirs again, the server's own callers are told. */
  static void abandon(Submission submission) {
    if (submission instanceof ServerEdit edit) {
      edit.done().completeExceptionally(new IllegalStateException("The document was given up"));
    }
  }
}
