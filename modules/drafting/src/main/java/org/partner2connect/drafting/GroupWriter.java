package org.partner2connect.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import org.partner2connect.drafting.Recovery.Suspicion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes updates into the log: one thread, one transaction at a time, over all documents. It
 * commits at once when it is idle, and takes everything that gathered while the previous COMMIT
 * ran; no timer delays anything.
 *
 * <p>A platform thread on purpose: it waits for the database's socket almost all the time, for
 * which a virtual thread would pay an extra wake-up by the poller on every answer.
 */
@Component
class GroupWriter implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

  private final LinkedBlockingQueue<Room> work = new LinkedBlockingQueue<>();
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
      Aftermath aftermath) {
    this.log = log;
    this.access = access;
    this.transactions = new TransactionTemplate(transactions);
    this.aftermath = aftermath;
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
    while (running) {
      try {
        rooms.add(work.take());
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
    boolean written = false;
    try {
      if (group.stream().anyMatch(Batch::mayChange)) {
        transactions.executeWithoutResult(status -> append(group));
      } else {
        group.forEach(batch -> batch.stage(Map.of()));
      }
      group.forEach(Batch::committed);
      written = true;
    } catch (RuntimeException | Error failure) {
      failed(group, failure);
    } finally {
      group.forEach(batch -> batch.room().end());
    }
    if (written) {
      for (Batch batch : group) {
        batch.settle();
        aftermath.written(batch);
      }
    }
  }

  private void append(List<Batch> group) {
    var rights = access.lockAndDecide(group);
    log.catchUp(group);
    var entries = new ArrayList<LogEntry>();
    for (Batch batch : group) {
      batch.stage(rights.getOrDefault(batch.room().id(), Map.of()));
      entries.addAll(batch.entries());
    }
    if (!entries.isEmpty()) {
      var bases = log.append(entries);
      group.forEach(batch -> batch.verify(bases));
    }
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
