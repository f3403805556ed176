package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.yjs.position.Place;
import org.partner2connect.yjs.position.RelativePosition;

/** Reads documents that yjs 13.6.33 wrote; {@code src/test/node/golden.mjs} made them. */
class GoldenTests {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(strings = {"plan", "contents", "pending"})
  void readsWhatYjsWrote(String name) {
    YDoc doc = new YDoc();
    updates(name).forEach(doc::apply);

    assertThat(Trees.describe(doc)).isEqualTo(text(name + ".txt").strip());
    assertThat(doc.encodeStateAsUpdate()).isEqualTo(bytes(name + ".state"));
    assertThat(doc.hasPending()).isEqualTo(name.equals("pending"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "contents", "pending"})
  void knowsWhatItKnows(String name) {
    YDoc doc = new YDoc();
    doc.apply(bytes(name + ".state"));
    UpdateSummary summary = Updates.validate(bytes(name + ".state"), Limits.defaults());

    assertThat(doc.covers(summary)).isEqualTo(!name.equals("pending"));
    assertThat(new YDoc().covers(summary)).isFalse();
    assertThat(doc.missing(summary).isEmpty()).isEqualTo(!name.equals("pending"));
  }

  @Test
  void findsAnOlderVersionAndAPlaceInIt() {
    YDoc doc = YDoc.keepingDeleted();
    doc.apply(bytes("version.update"));
    Snapshot snapshot = Snapshot.decode(bytes("version.snapshot"));
    YDoc then = doc.at(snapshot);
    Place place = new Place("content", List.of(0, 0), 2, -1);

    assertThat(Trees.describe(then)).isEqualTo(text("version.txt").strip());
    assertThat(then.snapshot()).isEqualTo(snapshot);
    assertThat(then.position(place).encode()).isEqualTo(bytes("version.position"));
    assertThat(doc.find(RelativePosition.decode(bytes("version.position"))))
        .contains(new Place("content", List.of(0, 0), 6, -1));
  }

  private static List<byte[]> updates(String name) {
    return Stream.of(0, 1)
        .map(index -> FOLDER.resolve(name + "-" + index + ".update"))
        .filter(Files::exists)
        .map(GoldenTests::bytes)
        .toList();
  }

  private static byte[] bytes(String file) {
    return bytes(FOLDER.resolve(file));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
