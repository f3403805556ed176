package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the engine against real yjs, live, on fresh random documents. */
class DifferentialTests {

  private static final Limits NO_LIMITS =
      new Limits(1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1L << 60);

  private static Oracle oracle;
  private static int seed;

  @BeforeAll
  static void startOracle() {
    oracle = Oracle.start();
    seed = FuzzSettings.seed("DifferentialTests");
  }

  @AfterAll
  static void stopOracle() {
    if (oracle != null) {
      oracle.close();
    }
  }

  @Test
  void agreesWithYjs() {
    int tidiedOtherwise = 0;
    int updates = 0;
    for (int index = 0; index < FuzzSettings.documents(); index++) {
      Oracle.Generated generated = oracle.generate(seed + index);
      YDoc doc = applyAll(generated, seed + index);
      compare(doc, generated, "document of seed " + (seed + index));
      updates += generated.updates().size();
      tidiedOtherwise += generated.content().equals(generated.tidiedContent()) ? 0 : 1;
    }
    System.out.printf(
        "%d documents, %d updates; yjs's own tidying of formats changed the content of %d%n",
        FuzzSettings.documents(), updates, tidiedOtherwise);
    assertThat(tidiedOtherwise).isLessThanOrEqualTo(3 + FuzzSettings.documents() / 50);
  }

  private static YDoc applyAll(Oracle.Generated generated, int documentSeed) {
    YDoc doc = generated.emptyDocument();
    for (byte[] update : generated.updates()) {
      UpdateSummary summary = Updates.validate(update, NO_LIMITS);
      boolean settled = !doc.hasPending();
      Preview preview = doc.preview(update);
      assertThat(preview.covered()).isEqualTo(doc.covers(summary));
      assertThat(preview.missing().isEmpty()).isEqualTo(doc.missing(summary).isEmpty());
      doc.apply(update);
      if (settled) {
        assertThat(doc.hasPending())
            .as("seed %d: waits for %s", documentSeed, preview.missing())
            .isEqualTo(!preview.missing().isEmpty());
        assertThat(preview.missing().isEmpty() && !doc.covers(summary)).isFalse();
      }
    }
    return doc;
  }

  private static void compare(YDoc doc, Oracle.Generated generated, String what) {
    assertThat(Trees.describe(doc)).as(what).isEqualTo(generated.content());
    requireSame("state vector of " + what, doc.stateVector(), generated.stateVector());
    requireSame("merge of " + what, Updates.merge(generated.updates()), generated.merged());
    requireSame("state of " + what, doc.encodeStateAsUpdate(), generated.state());
    byte[] known = generated.knownEarly();
    requireSame("diff of " + what, Updates.diff(generated.state(), known), generated.diff());
    requireSame("news of " + what, doc.encodeStateAsUpdate(known), generated.stateSince());
  }

  /** As an assertion on arrays, but with a message that one can read. */
  private static void requireSame(String what, byte[] actual, byte[] expected) {
    assertThat(Arrays.mismatch(actual, expected))
        .as("first difference, %s: %d bytes instead of %d", what, actual.length, expected.length)
        .isEqualTo(-1);
  }

  @Test
  void writesWhatYjsReads() {
    Random random = new Random(seed);
    for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
      Oracle.Generated generated = oracle.generate(seed + index);
      YDoc doc = new YDoc();
      doc.apply(generated.merged());
      List<byte[]> updates = new ArrayList<>(List.of(doc.encodeStateAsUpdate()));
      for (int session = 0; session < 3; session++) {
        byte[] update = RandomEdits.write(doc, 5_000_000_000L + session, random);
        Updates.validate(update, Limits.defaults());
        updates.add(update);
      }
      Oracle.Reading reading = oracle.read(updates);
      String what = "document of seed " + (seed + index);
      assertThat(reading.content()).as(what).isEqualTo(Trees.describe(doc));
      requireSame("state vector of " + what, doc.stateVector(), reading.stateVector());
      YDoc reader = new YDoc();
      updates.forEach(reader::apply);
      assertThat(Trees.describe(reader)).as(what).isEqualTo(reading.content());
      requireSame("state of " + what, reader.encodeStateAsUpdate(), reading.state());
    }
  }
}
