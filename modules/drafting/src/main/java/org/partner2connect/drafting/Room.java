package org.partner2connect.drafting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open document: who is connected, what waits to be written, and the replica.
 *
 * <p>The writer holds the lock from staging an update until its COMMIT is decided, so that whoever
 * reads the replica sees committed text only. Nobody else may hold it for long.
 */
final class Room {

  private static final Logger LOG = LoggerFactory.getLogger(Room.class);

  /** How carefully the writer treats a room whose last transaction failed. */
  enum Suspicion {
    NONE,
    ALONE,
    ONE_BY_ONE
  }

  private final DocumentId id;
  private final DraftingLimits limits;
  private final Function<DocumentId, StoredDocument> source;
  private final Consumer<Room> writer;
  private final ClientIds clientIds = new ClientIds();
  private final Presence presence;
  private final PresenceRelay presenceRelay;
  private final Inbox inbox;
  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Occupancy occupancy = new Occupancy();
  private final AtomicBoolean storageAway = new AtomicBoolean();

  private volatile @Nullable Replica replica;
  private volatile boolean dead;
  private volatile UUID epoch = new UUID(0, 0);
  private volatile String owner = "";
  private Suspicion suspicion = Suspicion.NONE;

  /** Up to which update everybody has been told; guarded by the lock. */
  private long relayed = -1;

  /** Guarded by the lock. */
  private final Setbacks setbacks = new Setbacks();

  /**
   * @param source reads the document from the log
   * @param writer told when something waits to be written
   */
  Room(
      DocumentId id,
      DraftingLimits limits,
      Function<DocumentId, StoredDocument> source,
      Consumer<Room> writer) {
    this.id = id;
    this.limits = limits;
    this.source = source;
    this.writer = writer;
    this.inbox = new Inbox(limits.receiveBuffer());
    this.presence = new Presence(limits, clientIds::claim);
    this.presenceRelay = new PresenceRelay(connections, limits.presenceTime());
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

  Presence presence() {
    return presence;
  }

  List<Connection> connections() {
    return connections;
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
      StoredDocument stored = source.apply(id);
      owner = stored.owner();
      epoch = stored.epoch();
      replica = new Replica(stored, clientIds, DraftingLimits.ofDocument(limits));
      if (relayed >= 0) {
        var relay = new Relay();
        stored.after(relayed).forEach(update -> relay.add(update, null));
        relay.send(connections);
      }
      relayed = stored.seq();
      changed.signalAll();
    }
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

  /** Locks the room for a transaction; null when there is nothing to write now. */
  @Nullable Batch begin() {
    lock.lock();
    Replica present = replica;
    int most = suspicion == Suspicion.ONE_BY_ONE ? 1 : limits.groupFrames();
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

  Suspicion suspicion() {
    return suspicion;
  }

  /** All that was written went well, up to that update. */
  void trust(long seq) {
    relayed = seq;
    setbacks.overcome();
    if (suspicion == Suspicion.ALONE || inbox.isEmpty()) {
      suspicion = Suspicion.NONE;
    }
    if (storageAway.compareAndSet(true, false)) {
      notice("storage", "{\"available\":true}");
    }
  }

  /** Drops the replica and keeps what could not be written; the log is then read anew. */
  void rebuild(List<Submission> unwritten, Suspicion suspicion) {
    this.suspicion = suspicion;
    Duration pause = setbacks.another();
    inbox.putBack(unwritten);
    replica = null;
    Thread.startVirtualThread(() -> reload(pause));
  }

  /** The database is away: whoever is connected is told once. */
  void storageAway() {
    if (storageAway.compareAndSet(false, true)) {
      notice("storage", "{\"available\":false}");
    }
  }

  /** Waits longer each time: reading may go well while writing still does not. */
  private void reload(Duration firstPause) {
    Setbacks.pause(firstPause);
    for (int attempt = 1; !tryReload(); attempt++) {
      if (dead) {
        return;
      }
      storageAway();
      Setbacks.pause(Setbacks.pauseAfter(attempt));
    }
    announce();
  }

  private boolean tryReload() {
    lock.lock();
    try {
      if (setbacks.lastLongerThan(limits.outagePatience())) {
        die(CloseCode.TRY_LATER);
      }
      load();
      return !dead;
    } catch (RuntimeException failure) {
      if (!Outage.isCauseOf(failure)) {
        LOG.error("Document {} cannot be rebuilt from its log", id, failure);
        die(CloseCode.FAILED);
      }
      return false;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Gives up, under the lock: closes all sockets; what they sent was never acknowledged and comes
   * again.
   */
  private void die(CloseCode code) {
    dead = true;
    inbox.take(Integer.MAX_VALUE).forEach(Batch::abandon);
    connections.forEach(connection -> connection.close(code));
    changed.signalAll();
  }

  void notice(String code, String json) {
    byte[] frame = Frames.notice(code, json);
    connections.forEach(connection -> connection.message(frame));
  }

  /** Sends presence to all but its sender. */
  void broadcast(List<Presence.Entry> entries, @Nullable Connection sender) {
    presenceRelay.tell(entries, sender);
  }

  void leave(Connection connection) {
    if (connections.remove(connection)) {
      broadcast(presence.leave(connection), connection);
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
