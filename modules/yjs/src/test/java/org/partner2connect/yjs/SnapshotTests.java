package org.partner2connect.yjs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Older versions of a document, compared with real yjs. */
class SnapshotTests {

  private static Oracle oracle;
  private static int seed;

  @BeforeAll
  static void startOracle() {
    oracle = Oracle.start();
    seed = FuzzSettings.seed("SnapshotTests");
  }

  @AfterAll
  static void stopOracle() {
    if (oracle != null) {
      oracle.close();
    }
  }

  @Test
  void agreesWithYjsOnAnyVersion() {
    Random random = new Random(seed);
    for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
      List<byte[]> updates = oracle.generate(seed + index).updates();
      int cut = random.nextInt(updates.size() + 1);
      Oracle.Versions expected = oracle.snapshot(cut, updates);
      YDoc doc = YDoc.keepingDeleted();
      updates.subList(0, cut).forEach(doc::apply);
      Snapshot then = doc.snapshot();
      updates.subList(cut, updates.size()).forEach(doc::apply);
      byte[] stateBefore = doc.encodeStateAsUpdate();

      YDoc older = doc.at(Snapshot.decode(expected.then()));

      String what = "seed %d, document %d, cut %d".formatted(seed, seed + index, cut);
      assertThat(then.encode()).as(what).isEqualTo(expected.then());
      assertThat(doc.snapshot().encode()).as(what).isEqualTo(expected.now());
      assertThat(then).isEqualTo(Snapshot.decode(expected.then()));
      assertThat(Trees.describe(older)).as(what).isEqualTo(expected.content());
      assertThat(older.stateVector()).as(what).isEqualTo(expected.stateVector());
      assertThat(older.encodeStateAsUpdate()).as(what).isEqualTo(expected.state());
      assertThat(doc.encodeStateAsUpdate()).as("unchanged, " + what).isEqualTo(stateBefore);
    }
  }

  @Test
  void findsTheSameByReplayingTheLog() {
    Random random = new Random(seed);
    YDoc doc = YDoc.keepingDeleted();
    YDoc replayed = new YDoc();
    Snapshot middle = doc.snapshot();
    for (int row = 0; row < 40; row++) {
      byte[] update = RandomEdits.write(doc, 5 + row % 3, random);
      if (row < 20) {
        replayed.apply(update);
        middle = doc.snapshot();
      }
    }

    assertThat(Trees.describe(doc.at(middle))).isEqualTo(Trees.describe(replayed));
    assertThat(replayed.snapshot()).isEqualTo(middle).hasSameHashCodeAs(middle);
    assertThat(middle.states()).isEqualTo(Updates.decodeStateVector(replayed.stateVector()));
  }

  @Test
  void compactsThroughADocumentWhileTheLogKeepsEverything() {
    YDoc writing = new YDoc();
    List<byte[]> log = new ArrayList<>();
    log.add(
        writing.edit("content", 7).append(List.of(XmlText.of("a secret of some length"))).finish());
    Snapshot before = writing.snapshot();
    log.add(writing.edit("content", 7).delete(List.of(), 0).finish());
    YDoc compacting = new YDoc();
    log.forEach(compacting::apply);

    byte[] compacted = compacting.encodeStateAsUpdate();

    assertThat(Updates.merge(log)).containsSequence("secret".getBytes(US_ASCII));
    assertThat(compacted).hasSizeLessThan(40);
    YDoc full = YDoc.keepingDeleted();
    log.forEach(full::apply);
    assertThat(full.at(before).fragment("content").text()).isEqualTo("a secret of some length");
    YDoc opened = new YDoc();
    opened.apply(compacted);
    assertThat(opened.stateVector()).isEqualTo(full.stateVector());
    assertThat(Trees.describe(opened)).isEqualTo(Trees.describe(full));
  }

  @Test
  void needsADocumentThatKeepsWhatIsDeletedAndKnowsTheVersion() {
    YDoc doc = new YDoc();
    doc.apply(new RawUpdate().rootText("abc").of(7, 0));
    Snapshot snapshot = doc.snapshot();

    assertThatThrownBy(() -> doc.at(snapshot)).isInstanceOf(IllegalStateException.class);
    YDoc empty = YDoc.keepingDeleted();
    assertThatThrownBy(() -> empty.at(snapshot)).isInstanceOf(IllegalArgumentException.class);
    assertThat(snapshot.states()).isEqualTo(Map.of(7L, 3));
    assertThat(snapshot.deletes()).isEmpty();
  }

  @Test
  void refusesMalformedSnapshots() {
    Random random = new Random(seed);
    byte[] encoded = oracle.snapshot(9, oracle.generate(seed).updates()).now();
    for (int index = 0; index < 2000; index++) {
      byte[] damaged = Mutations.damage(encoded, random);
      try {
        Snapshot.decode(damaged).encode();
      } catch (InvalidUpdate refused) {
        assertThat(refused).hasMessageMatching("(?s).{5,}");
      }
    }
  }
}
