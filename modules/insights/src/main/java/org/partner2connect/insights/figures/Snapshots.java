package org.partner2connect.insights.figures;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The register, read once for each state of the data and each day, and then counted in memory. Of a
 * later state only what has changed is read. All that is in it is public.
 */
@Service
public class Snapshots {

  /** The day changes when it does in Geneva. */
  public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private final DataVersionLog versions;
  private final RegisterReading register;
  private final Counting counting;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Snapshot held;

  Snapshots(DataVersionLog versions, RegisterReading register, Counting counting, Clock clock) {
    this.versions = versions;
    this.register = register;
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
    return counting.count(register.whole(day), day);
  }

  /** Names what {@link #current} would show, for a fraction of the work. */
  @PermitAll
  public String tag() {
    return versions.current() + "-" + today();
  }

  /** What was read last on this node, however old. */
  Optional<Snapshot> latest() {
    return Optional.ofNullable(held);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(GENEVA));
  }

  /** Of all who ask for a state that nobody has read yet, one reads it; the others wait. */
  private Snapshot of(long version, LocalDate day) {
    var known = held;
    if (known != null && fits(known, version, day)) {
      return known;
    }
    reading.lock();
    try {
      var latest = held;
      if (latest != null && fits(latest, version, day)) {
        return latest;
      }
      var next =
          latest != null && latest.day().equals(day)
              ? counting.count(latest, register.since(latest.version(), day))
              : counting.count(register.whole(day), day);
      held = next;
      return next;
    } finally {
      reading.unlock();
    }
  }

  /** A snapshot of a later version serves who asked a moment before. */
  private static boolean fits(Snapshot snapshot, long version, LocalDate day) {
    return snapshot.version() >= version && snapshot.day().equals(day);
  }
}
