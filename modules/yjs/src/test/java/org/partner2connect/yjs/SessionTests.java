package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.yjs.json.JsonParser;
import org.partner2connect.yjs.json.JsonWriter;
import org.partner2connect.yjs.read.ProseMirrorJson;

/** Replays what people wrote with ProseMirror and y-prosemirror, recorded and live. */
class SessionTests {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void replaysARecordedSession(int number) throws IOException {
    byte[] recorded = Files.readAllBytes(FOLDER.resolve(number + ".session"));

    replay(Oracle.Session.read(new Lib0Decoder(recorded)), "session " + number);
  }

  @Test
  void replaysFreshSessions() {
    int seed = FuzzSettings.seed("SessionTests");
    try (Oracle oracle = Oracle.start()) {
      for (int index = 0; index < FuzzSettings.documents() / 3; index++) {
        replay(oracle.session(seed + index), "session of seed " + (seed + index));
      }
    }
  }

  private static void replay(Oracle.Session session, String what) {
    YDoc doc = new YDoc();
    for (byte[] update : session.updates()) {
      UpdateSummary summary = Updates.validate(update, Limits.defaults());
      assertThat(doc.missing(summary)).as(what).isEmpty();
      doc.preview(summary).requireWithin(Limits.defaults());
      doc.apply(summary);
    }
    assertThat(doc.hasPending()).isFalse();
    assertThat(doc.encodeStateAsUpdate()).as(what).isEqualTo(session.state());
    String json = ProseMirrorJson.of(doc.fragment("content"));
    assertThat(JsonWriter.write(canonical(JsonParser.parse(json)), 500))
        .as(what)
        .isEqualTo(session.json());
  }

  /** As {@code canonical} in {@code sessions.mjs}. */
  private static Object canonical(Object value) {
    return switch (value) {
      case List<?> list -> joined(list.stream().map(SessionTests::canonical).toList());
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, member) -> sorted.put((String) key, canonical(member)));
        if (sorted.get("marks") instanceof List<?> marks) {
          sorted.put(
              "marks", marks.stream().sorted(Comparator.comparing(JsonWriter::write)).toList());
        }
        yield sorted;
      }
      case null, default -> value;
    };
  }

  private static List<Object> joined(List<Object> nodes) {
    List<Object> list = new ArrayList<>();
    for (Object node : nodes) {
      if (!list.isEmpty()
          && list.getLast() instanceof Map<?, ?> last
          && node instanceof Map<?, ?> next
          && "text".equals(last.get("type"))
          && "text".equals(next.get("type"))
          && Objects.equals(last.get("marks"), next.get("marks"))) {
        Map<String, Object> both = new TreeMap<>();
        last.forEach((key, member) -> both.put((String) key, member));
        both.put("text", "" + last.get("text") + next.get("text"));
        list.set(list.size() - 1, both);
      } else {
        list.add(node);
      }
    }
    return list;
  }
}
