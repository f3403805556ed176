package org.partner2connect.drafting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.drafting.spi.DocumentProjection;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands the newest content to its owner: at latest 2 s after a commit, never twice at a time for
 * one document, again after a failure, and on start for every document whose owner lags behind.
 */
@Component
class ContentProjector implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ContentProjector.class);
  private static final long GATHER_MILLIS = 1_600;
  private static final int AT_ONCE = 3;
  private static final long BUSY_MILLIS = 200;
  private static final long FIRST_RETRY_MILLIS = 1_000;
  private static final Duration ABANDONED = Duration.ofSeconds(15);
  private static final int DOUBLED_AT_MOST = 6;
  private static final long MARK_MILLIS = 5_000;

  private final Map<String, DocumentProjection> byOwner;
  private final ObjectProvider<Rooms> rooms;
  private final DocumentLog log;
  private final Clock clock;
  private final Set<DocumentId> waiting = ConcurrentHashMap.newKeySet();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Set<DocumentId> inWork = ConcurrentHashMap.newKeySet();
  private final Map<DocumentId, Integer> failures = new ConcurrentHashMap<>();

  /** What was handed over and is not written down yet; after a crash it is handed over again. */
  private final Map<DocumentId, Long> unmarked = new ConcurrentHashMap<>();

  private final BackgroundThread thread = new BackgroundThread("drafting-projector");
  private volatile boolean running;

  ContentProjector(
      List<DocumentProjection> projections,
      ObjectProvider<Rooms> rooms,
      DocumentLog log,
      Clock clock) {
    byOwner =
        projections.stream()
            .collect(Collectors.toMap(DocumentProjection::owner, Function.identity()));
    this.rooms = rooms;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void start() {
    thread.start();
    running = true;
    if (!byOwner.isEmpty()) {
      thread.timer().execute(this::catchUp);
      thread
          .timer()
          .scheduleWithFixedDelay(this::mark, MARK_MILLIS, MARK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.timer().shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** A document has new content. Returns at once. */
  void changed(DocumentId document) {
    if (!byOwner.isEmpty()) {
      schedule(document, GATHER_MILLIS);
    }
  }

  private void catchUp() {
    try {
      log.lagging(Duration.ZERO).forEach(document -> schedule(document, 0));
    } catch (RuntimeException away) {
      LOG.warn("Cannot see yet which projections lag: {}", away.toString());
      later(this::catchUp, FIRST_RETRY_MILLIS);
    }
  }

  /** Takes over what another node wrote and did not live to hand on. */
  void catchUpAbandoned() {
    if (!byOwner.isEmpty()) {
      log.lagging(ABANDONED).forEach(document -> schedule(document, 0));
    }
  }

  private void schedule(DocumentId document, long millis) {
    if (waiting.add(document)) {
      later(() -> Thread.startVirtualThread(() -> inTurn(document)), millis);
    }
  }

  private void later(Runnable work, long millis) {
    if (running) {
      thread.timer().schedule(work, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** After a restart hundreds may lag; all at once they would take every connection. */
  private void inTurn(DocumentId document) {
    turns.acquireUninterruptibly();
    try {
      project(document);
    } finally {
      turns.release();
    }
  }

  private void project(DocumentId document) {
    waiting.remove(document);
    if (!inWork.add(document)) {
      schedule(document, BUSY_MILLIS);
      return;
    }
    int failuresInARow = 0;
    try {
      rooms.getObject().use(document, room -> project(document, room));
      failures.remove(document);
    } catch (RuntimeException failure) {
      failuresInARow = failures.merge(document, 1, Integer::sum);
      LOG.warn("The content of {} was not taken over, again later", document, failure);
    } finally {
      inWork.remove(document);
    }
    if (failuresInARow > 0) {
      int doubled = Math.min(failuresInARow - 1, DOUBLED_AT_MOST);
      schedule(document, FIRST_RETRY_MILLIS << doubled);
    }
  }

  private boolean project(DocumentId document, Room room) {
    DocumentProjection projection = byOwner.get(room.owner());
    if (projection == null) {
      return false;
    }
    DocumentContent content =
        room.read(
            replica ->
                new DocumentContent(document, replica.seq(), clock.instant(), replica.content()));
    projection.project(content);
    unmarked.merge(document, content.seq(), Math::max);
    return true;
  }

  private void mark() {
    var numbers = Map.copyOf(unmarked);
    try {
      if (!numbers.isEmpty()) {
        log.projected(numbers);
        numbers.forEach(unmarked::remove);
      }
    } catch (RuntimeException away) {
      LOG.warn("Cannot write down yet what was taken over: {}", away.toString());
    }
  }
}
