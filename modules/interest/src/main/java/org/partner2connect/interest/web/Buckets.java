package org.partner2connect.interest.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often something happens for each of many keys. Keeps the keys seen last; whoever is
 * forgotten begins anew.
 */
final class Buckets {

  private static final int KEYS = 10_000;

  private final int burst;
  private final int refill;
  private final Duration period;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets;

  /**
   * @param burst how often at once
   * @param refill how often more in each period
   */
  Buckets(int burst, int refill, Duration period, Clock clock) {
    this.burst = burst;
    this.refill = refill;
    this.period = period;
    this.time = meter(clock);
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
          }
        };
  }

  /** Counts once more; false when that is too often. */
  boolean take(String key) {
    return bucket(key).tryConsume(1);
  }

  private synchronized Bucket bucket(String key) {
    return buckets.computeIfAbsent(
        key,
        unseen ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period))
                .withCustomTimePrecision(time)
                .build());
  }

  private static TimeMeter meter(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return Duration.ofMillis(clock.millis()).toNanos();
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
