package org.partner2connect.drafting;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.yjs.ClientRange;
import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Limits;
import org.partner2connect.yjs.Preview;
import org.partner2connect.yjs.UpdateSummary;
import org.partner2connect.yjs.Updates;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.YDoc;

/**
 * A document in memory: a cache of the log. Updates are staged into it before their COMMIT, under
 * the lock of its {@link Room}, so that nobody reads it between; if the COMMIT fails, it is thrown
 * away and built anew. For one thread at a time.
 */
final class Replica {

  /** The author of what the server writes itself. */
  static final PersonId SERVER = new PersonId(new UUID(0, 0));

  /** The server's own client id, in every document. */
  static final long SERVER_CLIENT = 0;

  /** What is in the log is not judged. */
  private static final Limits ANYTHING =
      new Limits(
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE);

  private final DocumentId id;
  private final YDoc doc = new YDoc();
  private final ClientIds clientIds;
  private final Limits limits;
  private final boolean readOnly;
  private volatile long seq;
  private long snapshotSeq;

  /** All of it as a step 2, while memory is plentiful. */
  private SoftReference<byte[]> whole = new SoftReference<>(null);

  /**
   * Builds the document from the log, without judging it by today's rules. Fails when that cannot
   * be done.
   */
  Replica(StoredDocument stored, ClientIds clientIds, Limits limits) {
    this(stored, clientIds, limits, false);
  }

  /** Of the part of a log that is good, for a document that must not be written. */
  static Replica readOnly(StoredDocument good, ClientIds clientIds, Limits limits) {
    return new Replica(good, clientIds, limits, true);
  }

  private Replica(StoredDocument stored, ClientIds clientIds, Limits limits, boolean readOnly) {
    this.id = stored.id();
    this.readOnly = readOnly;
    this.clientIds = clientIds;
    this.limits = limits;
    this.seq = stored.seq();
    this.snapshotSeq = stored.snapshotSeq();
    clientIds.reload(stored.clientOwners());
    stored.updates().forEach(doc::apply);
    if (doc.hasPending()) {
      throw new IllegalStateException("Something is missing in the log of " + id);
    }
  }

  /** Whether the document is in quarantine. */
  boolean isReadOnly() {
    return readOnly;
  }

  /** The number of the newest committed update. */
  long seq() {
    return seq;
  }

  byte[] stateVector() {
    return doc.stateVector();
  }

  /**
   * What a client with that state lacks, as a step 2. To write out a long history takes longer than
   * to send it, so whoever comes with nothing gets what was written out for the last one who did,
   * if nothing has been written since.
   *
   * @throws InvalidUpdate when the state vector cannot be read
   */
  byte[] answerTo(byte[] stateVector) {
    if (stateVector.length != 1 || stateVector[0] != 0) {
      return Frames.stepTwo(doc.encodeStateAsUpdate(stateVector));
    }
    byte[] known = whole.get();
    if (known == null) {
      known = Frames.stepTwo(doc.encodeStateAsUpdate(stateVector));
      whole = new SoftReference<>(known);
    }
    return known;
  }

  XmlFragment content() {
    return doc.fragment(DocumentSchema.ROOT);
  }

  /** Whether the document holds all of an update already, be it committed or only staged. */
  boolean covers(UpdateSummary update) {
    return update.empty() || doc.covers(update);
  }

  /**
   * Applies an update and tells what to write into the log.
   *
   * @throws UpdateRefused when it may not be applied; then nothing has changed
   */
  LogEntry stage(byte[] bytes, UpdateSummary summary, PersonId author) throws UpdateRefused {
    if (!doc.missing(summary).isEmpty()) {
      throw new UpdateRefused(RefusalCode.MISSING);
    }
    Preview preview = doc.preview(summary);
    if (!preview.missing().isEmpty()) {
      throw new UpdateRefused(RefusalCode.MISSING);
    }
    if (preview.depth() > limits.maxDepth() || preview.characters() > limits.maxCharacters()) {
      throw new UpdateRefused(RefusalCode.FULL);
    }
    if (!DocumentSchema.allows(preview)) {
      throw new UpdateRefused(RefusalCode.SCHEMA);
    }
    List<LogEntry.ClockSpan> brings = brings(summary.inserts());
    Set<Long> newClientIds = claim(brings, author);
    doc.applyWithin(summary, limits.maxWork());
    whole.clear();
    if (doc.hasPending()) {
      throw new IllegalStateException("Something is missing after all in " + id);
    }
    return new LogEntry(id, author, bytes, brings, newClientIds);
  }

  /** The parts of the clocks that the document does not hold yet. */
  private List<LogEntry.ClockSpan> brings(List<ClientRange> inserts) {
    var brings = new ArrayList<LogEntry.ClockSpan>(1);
    for (ClientRange range : inserts) {
      int known = doc.clock(range.client());
      if (range.to() > known) {
        brings.add(
            new LogEntry.ClockSpan(range.client(), Math.max(range.from(), known), range.to()));
      }
    }
    return brings;
  }

  private Set<Long> claim(List<LogEntry.ClockSpan> brings, PersonId author) throws UpdateRefused {
    for (LogEntry.ClockSpan span : brings) {
      if (!clientIds.claim(span.clientId(), author)) {
        throw new UpdateRefused(RefusalCode.CLIENT_ID, span.clientId());
      }
    }
    Set<Long> first = Set.of();
    for (LogEntry.ClockSpan span : brings) {
      if (clientIds.firstLogged(span.clientId(), author)) {
        first = first.isEmpty() ? new HashSet<>() : first;
        first.add(span.clientId());
      }
    }
    return first;
  }

  /**
   * Makes a change of the server's own and tells what to write into the log; null when there is
   * nothing to change.
   */
  @Nullable LogEntry stage(Function<XmlFragment, List<AttributeChange>> decide) {
    List<AttributeChange> changes = decide.apply(content());
    if (changes.isEmpty()) {
      return null;
    }
    int from = doc.clock(SERVER_CLIENT);
    var session = doc.edit(DocumentSchema.ROOT, SERVER_CLIENT);
    for (AttributeChange change : changes) {
      if (change.value() == null) {
        session.removeAttribute(change.path(), change.name());
      } else {
        session.setAttribute(change.path(), change.name(), change.value());
      }
    }
    byte[] bytes = session.finish();
    whole.clear();
    int to = doc.clock(SERVER_CLIENT);
    List<LogEntry.ClockSpan> brings =
        to > from ? List.of(new LogEntry.ClockSpan(SERVER_CLIENT, from, to)) : List.of();
    boolean first = to > from && clientIds.firstLogged(SERVER_CLIENT, SERVER);
    return new LogEntry(id, SERVER, bytes, brings, first ? Set.of(SERVER_CLIENT) : Set.of());
  }

  /**
   * Applies the next update of the log, which another node has committed. Fails when it cannot be
   * applied; then this is not the document any more.
   */
  void follow(SharedLog.Update update) {
    UpdateSummary summary = Updates.validate(update.bytes(), ANYTHING);
    List<LogEntry.ClockSpan> brings = brings(summary.inserts());
    doc.apply(summary);
    whole.clear();
    if (doc.hasPending()) {
      throw new IllegalStateException("Something is missing in the log of " + id);
    }
    brings.forEach(span -> clientIds.firstLogged(span.clientId(), update.author()));
    seq = update.seq();
  }

  /** So many staged updates are committed. */
  void committed(int updates) {
    seq += updates;
  }

  /** How many updates the log holds beyond the snapshot. */
  long sinceSnapshot() {
    return seq - snapshotSeq;
  }

  /** The state to keep as a snapshot. */
  byte[] takeSnapshot() {
    snapshotSeq = seq;
    return doc.encodeStateAsUpdate();
  }
}
