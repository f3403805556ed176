package org.partner2connect.yjs;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How much the fuzz tests do and from which seed: {@code -Dp2c.fuzz.seed=N} repeats a run, {@code
 * -Dp2c.fuzz.documents=N} makes it longer.
 */
final class FuzzSettings {

  private static final int DOCUMENTS = 300;

  private FuzzSettings() {}

  /** The seed of this run; printed, so that a failure can be repeated. */
  static int seed(String test) {
    Integer given = Integer.getInteger("p2c.fuzz.seed");
    int seed = given != null ? given : ThreadLocalRandom.current().nextInt(1_000_000_000);
    System.out.println(test + ": repeat with -Dp2c.fuzz.seed=" + seed);
    return seed;
  }

  /** Documents to compare; the other fuzz tests grow in proportion. */
  static int documents() {
    return Integer.getInteger("p2c.fuzz.documents", DOCUMENTS);
  }
}
