package org.partner2connect.drafting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.Recovery.Suspicion;

/**
 * One open document: who is connected, what waits to be written, and the replica.
 *
 * <p>The writer holds the lock from staging an update until its COMMIT is decided, so that whoever
 * reads the replica sees committed text only. Nobody else may hold it for long.
 */
final class Room {

  /** Where a document is read from. */
  interface Source {

    StoredDocument load(DocumentId id);

    Replica build(StoredDocument stored, ClientIds clientIds);
  }

  private final DocumentId id;
  private final DraftingLimits limits;
  private final Source source;
  private final Consumer<Room> writer;
  private final ClientIds clientIds = new ClientIds();
  private final Inbox inbox;
  private final Audience audience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Occupancy occupancy = new Occupancy();

  private volatile @Nullable Replica replica;
  private volatile boolean dead;
  private volatile UUID epoch = new UUID(0, 0);
  private volatile String owner = "";

  /** Up to which update the log is known to go. */
  private final AtomicLong inLog = new AtomicLong();

  /** Up to which update everybody has been told; guarded by the lock. */
  private long relayed = -1;

  /** Guarded by the lock. */
  private final Recovery recovery;

  /**
   * @param source reads the document from the log
   * @param writer told when something waits to be written
   */
  Room(DocumentId id, DraftingLimits limits, Source source, Consumer<Room> writer) {
    this.id = id;
    this.limits = limits;
    this.source = source;
    this.writer = writer;
    this.inbox = new Inbox(limits.receiveBuffer());
    this.audience = new Audience(new Presence(limits, clientIds::claim), limits.presenceTime());
    this.recovery = new Recovery(id, audience, lock, limits.outagePatience());
  }

  DocumentId id() {
    return id;
  }

  String owner() {
    return owner;
  }

  UUID epoch() {
    return epoch;
  }

  /** Who is connected to this node. */
  Audience audience() {
    return audience;
  }

  /** Loads the document unless it is loaded. The caller waits for the database. */
  void open() {
    if (replica == null) {
      lock.lock();
      try {
        load();
      } finally {
        lock.unlock();
      }
      announce();
    }
  }

  private void load() {
    if (replica == null && !dead) {
      StoredDocument stored = source.load(id);
      Replica built = source.build(stored, clientIds);
      if (relayed >= 0 && !continues(stored, built)) {
        die(CloseCode.GOING_AWAY);
        return;
      }
      owner = stored.owner();
      epoch = stored.epoch();
      replica = built;
      if (relayed >= 0) {
        var relay = new Relay();
        stored.after(relayed).forEach(update -> relay.add(update, null));
        relay.send(audience.connections());
      }
      relayed = built.seq();
      changed.signalAll();
      reaches(built.seq());
    }
  }

  /** Whether those who are connected can go on with it; else they have to begin anew. */
  private boolean continues(StoredDocument stored, Replica built) {
    return epoch.equals(stored.epoch()) && built.seq() >= relayed && !built.isReadOnly();
  }

  /** Reads committed text; waits while the document is being written or rebuilt. */
  <T> T read(Function<Replica, T> reading) {
    long left = limits.outagePatience().toNanos();
    lock.lock();
    try {
      Replica present = replica;
      while (present == null) {
        if (dead || left <= 0) {
          throw new DocumentUnavailable(id);
        }
        left = changed.awaitNanos(left);
        present = replica;
      }
      return reading.apply(present);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new DocumentUnavailable(id);
    } finally {
      lock.unlock();
    }
  }

  /** Takes something to be written. False: too much waits already, or the room is dead. */
  boolean submit(Submission submission) {
    if (dead || !inbox.offer(submission)) {
      return false;
    }
    announce();
    return true;
  }

  /** Tells the writer that something waits, if it can be written now. */
  void announce() {
    if (replica != null && inbox.announce()) {
      writer.accept(this);
    }
  }

  /** Takes note that the log goes up to that update; the writer, which follows it, is told. */
  void reaches(long seq) {
    inLog.accumulateAndGet(seq, Math::max);
    if (isBehind()) {
      writer.accept(this);
    }
  }

  /** Locks the room for a transaction; null when there is nothing to write now. */
  @Nullable Batch begin() {
    lock.lock();
    Replica present = replica;
    int most = suspicion() == Suspicion.ONE_BY_ONE ? 1 : limits.groupFrames();
    // Taking nothing counts too: what waits is then announced again once the log has been read.
    List<Submission> submissions = inbox.take(present == null ? 0 : most);
    if (present == null || submissions.isEmpty()) {
      lock.unlock();
      return null;
    }
    return new Batch(this, present, submissions);
  }

  /** Unlocks the room after a transaction. */
  void end() {
    lock.unlock();
  }

  /** The newest update that the replica holds; -1 while there is none. */
  long seq() {
    Replica present = replica;
    return present == null ? -1 : present.seq();
  }

  /** Whether the document can only be read, because its log cannot be replayed. */
  boolean isQuarantined() {
    Replica present = replica;
    return present != null && present.isReadOnly();
  }

  /** Whether the log is known to hold more than the replica. */
  boolean isBehind() {
    Replica present = replica;
    return present != null && !present.isReadOnly() && present.seq() < inLog.get();
  }

  /** Takes over what other nodes have committed, and passes it on in the same order. */
  void follow(List<SharedLog.Update> updates) {
    lock.lock();
    try {
      Replica present = replica;
      if (present != null) {
        follow(updates, present);
      }
    } finally {
      lock.unlock();
    }
    if (!updates.isEmpty()) {
      reaches(updates.getLast().seq());
    }
  }

  private void follow(List<SharedLog.Update> updates, Replica present) {
    var relay = new Relay();
    try {
      for (SharedLog.Update update : updates) {
        if (update.seq() == present.seq() + 1) {
          present.follow(update);
          relay.add(update.bytes(), null);
        }
      }
    } finally {
      relay.send(audience.connections());
      relayed = present.seq();
    }
  }

  /** Drops the replica and reads the log anew. */
  void startAnew() {
    lock.lock();
    try {
      if (replica != null) {
        rebuild(List.of(), suspicion());
      }
    } finally {
      lock.unlock();
    }
  }

  Suspicion suspicion() {
    return recovery.suspicion();
  }

  /** All that was written went well, up to that update. */
  void trust(long seq) {
    relayed = seq;
    recovery.overcome(inbox.isEmpty());
  }

  /** Drops the replica and keeps what could not be written; the log is then read anew. */
  void rebuild(List<Submission> unwritten, Suspicion suspicion) {
    inbox.putBack(unwritten);
    replica = null;
    recovery.begin(suspicion, this::load, this::die, this::announce);
  }

  /** The database is away. */
  void storageAway() {
    recovery.storageAway();
  }

  /** Closes all sockets; what they sent was never acknowledged and comes again. */
  void die(CloseCode code) {
    lock.lock();
    try {
      dead = true;
      inbox.take(Integer.MAX_VALUE).forEach(Batch::abandon);
      audience.connections().forEach(connection -> connection.close(code));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Who holds the room open. */
  Occupancy occupancy() {
    return occupancy;
  }

  /** Whether nobody has needed the room for so long. */
  boolean isIdle(Duration duration) {
    return inbox.isEmpty() && occupancy.hasEndedBefore(duration);
  }

  boolean isDead() {
    return dead;
  }
}
