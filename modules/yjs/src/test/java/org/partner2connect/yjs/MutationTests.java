package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Damages updates of yjs and looks who takes them. */
class MutationTests {

  private static final int MUTATIONS = 10 * FuzzSettings.documents();
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private static Oracle oracle;
  private static int seed;

  @BeforeAll
  static void startOracle() {
    oracle = Oracle.start();
    seed = FuzzSettings.seed("MutationTests");
  }

  @AfterAll
  static void stopOracle() {
    if (oracle != null) {
      oracle.close();
    }
  }

  @Test
  void refusesBeforeAnyChangeWhateverYjsThrowsOn() {
    Random random = new Random(seed);
    int thrown = 0;
    int changed = 0;
    int refused = 0;
    Oracle.Generated generated = oracle.generate(seed);
    for (int index = 0; index < MUTATIONS; index++) {
      if (index % 100 == 0) {
        generated = oracle.generate(seed + index);
      }
      List<byte[]> updates = generated.updates();
      int next = random.nextInt(updates.size());
      byte[] base = Updates.merge(updates.subList(0, Math.max(1, next)));
      byte[] original = random.nextInt(10) == 0 ? generated.merged() : updates.get(next);
      byte[] damaged = Mutations.damage(original, random);

      YDoc doc = new YDoc();
      doc.apply(base);
      boolean accepted = accepts(doc, damaged);
      Oracle.Attempt attempt = oracle.attempt(damaged, List.of(base));

      thrown += attempt.thrown().isEmpty() ? 0 : 1;
      changed += attempt.changed() ? 1 : 0;
      refused += accepted ? 0 : 1;
      assertThat(accepted && !attempt.thrown().isEmpty())
          .as("mutation %d took what yjs throws on: %s", index, attempt.thrown())
          .isFalse();
      if (accepted) {
        assertThat(Trees.describe(doc)).as("mutation %d", index).isEqualTo(attempt.content());
      }
    }
    System.out.printf(
        "%d mutations: yjs threw on %d, in %d of them after a change; refused here: %d%n",
        MUTATIONS, thrown, changed, refused);
    assertThat(thrown).isGreaterThan(MUTATIONS / 10);
    assertThat(refused).isLessThan(MUTATIONS);
  }

  /** Applies a damaged update; refusing it, the document must not change. */
  private static boolean accepts(YDoc doc, byte[] damaged) {
    byte[] before = doc.encodeStateAsUpdate();
    Instant start = Instant.now();
    boolean accepted = true;
    try {
      doc.apply(damaged, Limits.defaults());
    } catch (InvalidUpdate refusal) {
      accepted = false;
      assertThat(Arrays.mismatch(doc.encodeStateAsUpdate(), before)).isEqualTo(-1);
      assertThat(refusal).hasMessageMatching("(?s).{5,}");
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    return accepted;
  }
}
