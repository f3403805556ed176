package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for all documents, whoever writes and whatever the network does. */
class ConvergenceTests {

  private static int seed;

  @BeforeAll
  static void chooseSeed() {
    seed = FuzzSettings.seed("ConvergenceTests");
  }

  /** Three people write at once and now and then read what one of the others wrote. */
  private static List<byte[]> write(Random random) {
    List<byte[]> updates = new ArrayList<>();
    List<YDoc> docs = List.of(new YDoc(), new YDoc(), new YDoc());
    for (int step = 5 + random.nextInt(10); step > 0; step--) {
      int author = random.nextInt(docs.size());
      YDoc doc = docs.get(author);
      updates.add(RandomEdits.write(doc, 100 + author, random));
      YDoc other = docs.get(random.nextInt(docs.size()));
      if (random.nextInt(3) == 0) {
        doc.apply(other.encodeStateAsUpdate(doc.stateVector()));
      }
    }
    return updates;
  }

  private static YDoc document(List<byte[]> updates) {
    YDoc doc = new YDoc();
    updates.forEach(doc::apply);
    return doc;
  }

  @Test
  void anyOrderAndAnyDuplicationConverge() {
    for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
      Random random = new Random(seed + index);
      List<byte[]> updates = write(random);
      YDoc expected = document(updates);
      List<byte[]> delivered = new ArrayList<>(updates);
      for (int copies = random.nextInt(5); copies > 0; copies--) {
        delivered.add(updates.get(random.nextInt(updates.size())));
      }
      Collections.shuffle(delivered, random);

      YDoc actual = document(delivered);

      String what = "seed " + (seed + index);
      assertThat(Trees.describe(actual)).as(what).isEqualTo(Trees.describe(expected));
      assertThat(actual.stateVector()).as(what).isEqualTo(expected.stateVector());
      assertThat(actual.hasPending()).as(what).isFalse();
      assertThat(actual.characters())
          .as(what)
          .isEqualTo(actual.fragment("content").text().length());
    }
  }

  @Test
  void mergingIsApplyingOneAfterTheOther() {
    for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
      Random random = new Random(seed + index);
      List<byte[]> updates = write(random);
      int cut = random.nextInt(updates.size());
      byte[] early = Updates.merge(updates.subList(0, Math.max(1, cut)));
      byte[] late = Updates.merge(updates.subList(cut, updates.size()));

      YDoc merged = document(List.of(Updates.merge(List.of(late, early))));

      String what = "seed " + (seed + index);
      assertThat(Trees.describe(merged)).as(what).isEqualTo(Trees.describe(document(updates)));
      assertThat(merged.stateVector()).as(what).isEqualTo(document(updates).stateVector());
    }
  }

  @Test
  void encodingAgainGivesTheSameBytes() {
    for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
      YDoc doc = document(write(new Random(seed + index)));
      byte[] state = document(List.of(doc.encodeStateAsUpdate())).encodeStateAsUpdate();

      byte[] again = document(List.of(state)).encodeStateAsUpdate();

      assertThat(Arrays.mismatch(again, state)).as("seed %d", seed + index).isEqualTo(-1);
      assertThat(Trees.describe(document(List.of(state)))).isEqualTo(Trees.describe(doc));
    }
  }

  @Test
  void whatOneLacksIsExactlyTheDifference() {
    for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
      Random random = new Random(seed + index);
      List<byte[]> updates = write(random);
      YDoc full = document(updates);
      YDoc behind = document(updates.subList(0, random.nextInt(updates.size())));

      behind.apply(full.encodeStateAsUpdate(behind.stateVector()));

      assertThat(Trees.describe(behind))
          .as("seed %d", seed + index)
          .isEqualTo(Trees.describe(full));
      assertThat(behind.stateVector()).isEqualTo(full.stateVector());
    }
  }
}
