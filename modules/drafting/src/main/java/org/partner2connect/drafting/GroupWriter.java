package org.partner2connect.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.partner2connect.drafting.AccessDecisions.Rights;
import org.partner2connect.drafting.Recovery.Suspicion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes updates into the log: one thread, one transaction at a time, over all documents. After a
 * pause it commits at once; otherwise it lets a moment pass since the previous transaction began,
 * so that under load many keystrokes share a COMMIT and a frame to each receiver.
 *
 * <p>A platform thread on purpose: it waits for the database's socket almost all the time, for
 * which a virtual thread would pay an extra wake-up by the poller on every answer.
 */
@Component
class GroupWriter implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

  private final LinkedBlockingQueue<Room> work = new LinkedBlockingQueue<>();
  private final long gatherNanos;
  private final SharedLog log;
  private final AccessDecisions access;
  private final TransactionTemplate transactions;
  private final Aftermath aftermath;
  private volatile Thread thread = new Thread();
  private volatile boolean running;

  GroupWriter(
      SharedLog log,
      AccessDecisions access,
      PlatformTransactionManager transactions,
      Aftermath aftermath,
      DraftingLimits limits) {
    this.log = log;
    this.access = access;
    this.transactions = new TransactionTemplate(transactions);
    this.aftermath = aftermath;
    this.gatherNanos = limits.gatherTime().toNanos();
  }

  /** Something waits in that room. */
  void enqueue(Room room) {
    work.add(room);
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("drafting-writer").daemon().start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    var rooms = new LinkedHashSet<Room>();
    long begun = System.nanoTime() - gatherNanos;
    while (running) {
      try {
        rooms.add(work.take());
        begun = gather(begun);
        work.drainTo(rooms);
        write(rooms);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | Error surprise) {
        LOG.error("The writer goes on after a surprise", surprise);
      }
      rooms.clear();
    }
  }

  /** Waits until the previous transaction began long enough ago; answers what time it is then. */
  private long gather(long begun) {
    long due = begun + gatherNanos;
    long now = System.nanoTime();
    while (now < due && running) {
      LockSupport.parkNanos(due - now);
      now = System.nanoTime();
    }
    return now;
  }

  private void write(Collection<Room> rooms) {
    log.follow(rooms);
    List<Batch> together =
        rooms.stream()
            .filter(room -> room.suspicion() == Suspicion.NONE)
            .map(Room::begin)
            .filter(Objects::nonNull)
            .toList();
    if (!together.isEmpty()) {
      commit(together);
    }
    for (Room room : rooms) {
      if (room.suspicion() != Suspicion.NONE) {
        Batch alone = room.begin();
        if (alone != null) {
          commit(List.of(alone));
        }
      }
    }
    rooms.forEach(Room::announce);
  }

  private void commit(List<Batch> group) {
    List<Batch> written = List.of();
    try {
      List<Batch> committed = append(group);
      committed.forEach(Batch::committed);
      group.stream().filter(batch -> !committed.contains(batch)).forEach(this::outdated);
      written = committed;
    } catch (RuntimeException | Error failure) {
      failed(group, failure);
    } finally {
      group.forEach(batch -> batch.room().end());
    }
    for (Batch batch : written) {
      batch.settle();
      aftermath.written(batch);
    }
  }

  /** Answers which of them are in the log, or need not be, once that is committed. */
  private List<Batch> append(List<Batch> group) {
    if (group.stream().noneMatch(Batch::mayChange)) {
      group.forEach(batch -> batch.stage(Map.of()));
      return group;
    }
    Rights remembered = access.recall(group);
    if (remembered != null) {
      return transactions.execute(status -> append(group, remembered, new HashMap<>()));
    }
    var versions = new HashMap<DocumentId, Long>();
    var rights = new AtomicReference<Rights>();
    List<Batch> written =
        transactions.execute(
            status -> {
              rights.set(access.lockAndDecide(group));
              return append(group, rights.get(), versions);
            });
    access.remember(rights.get(), versions);
    return written;
  }

  private List<Batch> append(List<Batch> group, Rights rights, Map<DocumentId, Long> versions) {
    log.catchUp(group);
    var entries = new ArrayList<LogEntry>();
    for (Batch batch : group) {
      batch.stage(rights.of(batch.room().id()));
      entries.addAll(batch.entries());
    }
    if (entries.isEmpty()) {
      return group;
    }
    var appended = log.append(entries, rights.versions());
    appended.forEach((document, place) -> versions.put(document, place.rights()));
    return group.stream().filter(batch -> batch.verify(appended)).toList();
  }

  /** Rights changed after they were recalled: all of it is decided anew on a fresh replica. */
  private void outdated(Batch batch) {
    access.forget(batch.room().id());
    batch.room().rebuild(batch.submissions(), batch.room().suspicion());
  }

  /**
   * Nothing is acknowledged. An outage blames nobody: all of it waits. Anything else is tried again
   * document by document, then frame by frame, until only the guilty one is left to be refused.
   */
  private void failed(List<Batch> group, Throwable failure) {
    boolean outage = Outage.isCauseOf(failure);
    log.doubt();
    LOG.warn(
        "A transaction over {} documents failed{}: {}",
        group.size(),
        outage ? ", the database is away" : "",
        failure.toString());
    for (Batch batch : group) {
      Room room = batch.room();
      if (outage) {
        room.storageAway();
        room.rebuild(batch.submissions(), room.suspicion());
      } else if (group.size() > 1) {
        room.rebuild(batch.submissions(), Suspicion.ALONE);
      } else if (batch.submissions().size() > 1) {
        room.rebuild(batch.submissions(), Suspicion.ONE_BY_ONE);
      } else {
        blame(batch, failure);
      }
    }
  }

  /** The first failure of a single frame may have been the replica's fault, the second is not. */
  private void blame(Batch batch, Throwable failure) {
    Room room = batch.room();
    if (room.suspicion() == Suspicion.ONE_BY_ONE) {
      LOG.error("An update of {} cannot be written", room.id(), failure);
      batch.refuseAll(RefusalCode.UNAVAILABLE, failure);
      room.rebuild(List.of(), Suspicion.ONE_BY_ONE);
    } else {
      room.rebuild(batch.submissions(), Suspicion.ONE_BY_ONE);
    }
  }
}
