package org.partner2connect.insights.figures;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The register, read once for each state of the data and each day, and then counted in memory. All
 * that is in it is public.
 */
@Service
public class Snapshots {

  /** The day changes when it does in Geneva. */
  public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private final DataVersionLog versions;
  private final PublishedCommitmentQueries queries;
  private final Counting counting;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Snapshot held;

  Snapshots(
      DataVersionLog versions, PublishedCommitmentQueries queries, Counting counting, Clock clock) {
    this.versions = versions;
    this.queries = queries;
    this.counting = counting;
    this.clock = clock;
  }

  /** The register as it is now. */
  @PermitAll
  public Snapshot current() {
    return of(versions.current(), today());
  }

  /** The register read anew, for those who keep what they read. */
  @PermitAll
  public Snapshot fresh() {
    var day = today();
    return counting.count(versions.current(), day, queries.all(), queries.rates(day));
  }

  /** Names what {@link #current} would show, for a fraction of the work. */
  @PermitAll
  public String tag() {
    return versions.current() + "-" + today();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(GENEVA));
  }

  private Snapshot of(long version, LocalDate day) {
    var known = held;
    if (known != null && fits(known, version, day)) {
      return known;
    }
    reading.lock();
    try {
      var meanwhile = held;
      if (meanwhile != null && fits(meanwhile, version, day)) {
        return meanwhile;
      }
      // What is read is at least as new as the version that was read before it.
      var fresh = counting.count(version, day, queries.all(), queries.rates(day));
      held = fresh;
      return fresh;
    } finally {
      reading.unlock();
    }
  }

  /** A snapshot of a later version serves who asked a moment before. */
  private static boolean fits(Snapshot snapshot, long version, LocalDate day) {
    return snapshot.version() >= version && snapshot.day().equals(day);
  }
}
