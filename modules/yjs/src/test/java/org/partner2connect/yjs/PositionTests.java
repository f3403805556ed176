package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partner2connect.yjs.position.Clock;
import org.partner2connect.yjs.position.Place;
import org.partner2connect.yjs.position.RelativePosition;

/** Relative positions, compared with real yjs. */
class PositionTests {

  private static Oracle oracle;
  private static int seed;

  @BeforeAll
  static void startOracle() {
    oracle = Oracle.start();
    seed = FuzzSettings.seed("PositionTests");
  }

  @AfterAll
  static void stopOracle() {
    if (oracle != null) {
      oracle.close();
    }
  }

  @Test
  void agreesWithYjsOnAnyPlace() {
    Random random = new Random(seed);
    for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
      List<byte[]> updates = oracle.generate(seed + index).updates();
      int cut = random.nextInt(updates.size() + 1);
      YDoc doc = new YDoc();
      updates.subList(0, cut).forEach(doc::apply);
      List<Oracle.Position> positions = oracle.positions(seed + index, cut, updates);
      String what = "seed %d, document %d, cut %d, ".formatted(seed, seed + index, cut);
      for (Oracle.Position position : positions) {
        RelativePosition made = doc.position(place(position.place()));
        assertThat(made.encode()).as(what + position).isEqualTo(position.bytes());
        assertThat(RelativePosition.decode(position.bytes())).isEqualTo(made);
        assertThat(found(doc, made)).as(what + position).isEqualTo(position.then());
      }
      updates.subList(cut, updates.size()).forEach(doc::apply);
      for (Oracle.Position position : positions) {
        RelativePosition made = RelativePosition.decode(position.bytes());
        assertThat(found(doc, made)).as(what + position).isEqualTo(position.now());
      }
    }
  }

  private static Place place(String text) {
    String[] parts = text.split(":", -1);
    List<Integer> path =
        parts[1].isEmpty()
            ? List.of()
            : Arrays.stream(parts[1].split("/")).map(Integer::valueOf).toList();
    return new Place(parts[0], path, Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
  }

  private static String found(YDoc doc, RelativePosition position) {
    return doc.find(position)
        .map(
            place ->
                "%s:%s:%d:%d"
                    .formatted(
                        place.root(),
                        String.join("/", place.path().stream().map(String::valueOf).toList()),
                        place.index(),
                        place.assoc()))
        .orElse("");
  }

  @Test
  void knowsNothingOfWhatIsUnknown() {
    YDoc doc = new YDoc();
    doc.apply(new RawUpdate().rootText("abc").of(7, 0));

    assertThat(doc.find(RelativePosition.to(new Clock(7, 3), 0))).isEmpty();
    assertThat(doc.find(RelativePosition.in(new Clock(8, 0), 0))).isEmpty();
    assertThat(doc.find(RelativePosition.in(new Clock(7, 0), 0))).isEmpty();
    assertThat(doc.find(RelativePosition.in("unknown", 0)))
        .contains(new Place("unknown", List.of(), 0, 0));
    assertThat(doc.position(new Place("unknown", List.of(), 0, 0)))
        .isEqualTo(RelativePosition.in("unknown", 0));
    assertThatThrownBy(() -> doc.position(new Place("text", List.of(0), 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> doc.position(new Place("unknown", List.of(0), 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesMalformedPositions() {
    Random random = new Random(seed);
    byte[] encoded = RelativePosition.to(new Clock(4_000_000_000L, 300), -1).encode();
    for (int index = 0; index < 2000; index++) {
      byte[] damaged = Mutations.damage(encoded, random);
      try {
        RelativePosition.decode(damaged).encode();
      } catch (InvalidUpdate refused) {
        assertThat(refused).hasMessageMatching("(?s).{5,}");
      }
    }
  }
}
