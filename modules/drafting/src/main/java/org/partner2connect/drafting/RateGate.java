package org.partner2connect.drafting;

/** Lets so many through a second, and a burst at once. For one thread at a time. */
final class RateGate {

  private static final long SECOND = 1_000_000_000L;

  private final DraftingLimits.Rate rate;
  private double tokens;
  private long refilledAt;

  /**
   * @param now of {@link System#nanoTime()}, as in {@link #admits}
   */
  RateGate(DraftingLimits.Rate rate, long now) {
    this.rate = rate;
    this.tokens = rate.burst();
    this.refilledAt = now;
  }

  /** Whether one more may pass. */
  boolean admits(long now) {
    double earned = (double) (now - refilledAt) / SECOND * rate.perSecond();
    tokens = Math.min(rate.burst(), tokens + earned);
    refilledAt = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
