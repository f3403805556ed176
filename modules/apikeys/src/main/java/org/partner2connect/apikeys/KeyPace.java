package org.partner2connect.apikeys;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets each key be used sixty times a minute on a node. */
@Component
class KeyPace {

  static final int CALLS_PER_MINUTE = 60;

  private static final int MOST_KEYS = 10_000;

  private final TimeMeter time;
  private final Map<KeyId, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<KeyId, Bucket> eldest) {
          return size() > MOST_KEYS;
        }
      };

  KeyPace(Clock clock) {
    time =
        new TimeMeter() {
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

  /** Counts one more call with that key, or refuses it. */
  void count(KeyId key) {
    var probe = bucket(key).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyCalls(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private synchronized Bucket bucket(KeyId key) {
    return buckets.computeIfAbsent(
        key,
        unseen ->
            Bucket.builder()
                .addLimit(
                    limit ->
                        limit
                            .capacity(CALLS_PER_MINUTE)
                            .refillGreedy(CALLS_PER_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build());
  }
}
