package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpdatesTests {

  private static final Limits DEFAULTS = Limits.defaults();

  private static final XmlElement LINKED =
      XmlElement.of(
              "paragraph",
              new XmlText(
                  List.of(new Run("word", Map.of("link", Map.of("href", "https://example.org"))))))
          .with("id", "p1");

  private static void refused(byte[] update) {
    assertThatThrownBy(() -> Updates.validate(update, DEFAULTS)).isInstanceOf(InvalidUpdate.class);
    YDoc doc = new YDoc();
    assertThatThrownBy(() -> doc.apply(update, DEFAULTS)).isInstanceOf(InvalidUpdate.class);
    assertThat(doc.encodeStateAsUpdate()).isEqualTo(new byte[] {0, 0});
    assertThat(doc.hasPending()).isFalse();
  }

  @Test
  void sumsUpWhatAnUpdateBrings() {
    YDoc doc = new YDoc();
    UpdateSummary summary =
        Updates.validate(doc.edit("content", 7).append(List.of(LINKED)).finish(), DEFAULTS);

    assertThat(summary.inserts()).containsExactly(new ClientRange(7, 0, 9));
    assertThat(summary.deletes()).isEmpty();
    assertThat(summary.dependencies()).isEmpty();
    assertThat(summary.rootNames()).containsExactly("content");
    assertThat(summary.nodeNames()).containsExactly("paragraph");
    assertThat(summary.attributeKeys()).containsExactly("id");
    assertThat(summary.marks())
        .containsExactly(
            new MarkWrite("link", Map.of("href", "https://example.org")),
            new MarkWrite("link", null));
    assertThat(summary.contents())
        .containsExactlyInAnyOrder(
            ContentKind.XML_ELEMENT,
            ContentKind.XML_TEXT,
            ContentKind.VALUE,
            ContentKind.MARK,
            ContentKind.TEXT);
    assertThat(summary.structs()).isEqualTo(6);
    assertThat(summary.characters()).isEqualTo(4);
    assertThat(summary.empty()).isFalse();
  }

  @Test
  void namesWhatAnUpdateDependsOnAndDeletes() {
    YDoc doc = new YDoc();
    doc.edit("content", 7).append(List.of(LINKED, LINKED)).finish();
    UpdateSummary summary =
        Updates.validate(
            doc.edit("content", 8).insert(List.of(), 1, LINKED).delete(List.of(), 0).finish(),
            DEFAULTS);

    assertThat(summary.dependencies()).isEqualTo(Map.of(7L, 10));
    assertThat(summary.deletes()).containsExactly(new ClientRange(7, 0, 9));
  }

  @Test
  void leavesGapsOutOfTheRanges() {
    byte[] gap = Updates.merge(List.of(text(0), text(5)));

    assertThat(Updates.validate(gap, DEFAULTS).inserts())
        .containsExactly(new ClientRange(7, 0, 1), new ClientRange(7, 5, 6));
    assertThat(new YDoc().missing(Updates.validate(gap, DEFAULTS))).isEqualTo(Set.of(7L));
  }

  @Test
  void takesTheEmptyUpdate() {
    assertThat(Updates.validate(new byte[] {0, 0}, DEFAULTS).empty()).isTrue();
  }

  @Test
  void refusesWhatIsNoUpdate() {
    refused(new byte[0]);
    refused(new byte[] {0});
    refused(new byte[] {0, 0, 0});
    refused(new byte[] {1, 1, 7, 0});
    refused(new byte[] {-1, -1, -1, -1, 7, 0});
    refused(new RawUpdate().struct(0, out -> out.writeVarUint(0)).of(7, 0));
    refused(new RawUpdate().struct(0, out -> out.writeVarUint(9)).of(7, Integer.MAX_VALUE - 1));
    refused(new RawUpdate().struct(0x80, out -> out.writeVarUint(1).writeVarUint(0)).of(7, 0));
    refused(new RawUpdate().rootText("").of(7, 0));
  }

  @Test
  void refusesReferencesThatCanNeverBeMet() {
    refused(new RawUpdate().text(7, 0, "self").of(7, 0));
    refused(new RawUpdate().textBefore(7, 5, "later").of(7, 0));
    refused(new RawUpdate().elementIn(7, 0, "paragraph").of(7, 0));
  }

  @Test
  void refusesAClientGivenTwice() {
    refused(new RawUpdate().rootText("a").and(7, 0, new RawUpdate().rootText("b"), 7, 1));
  }

  @Test
  void refusesBrokenValues() {
    refused(mark("strong", "{"));
    refused(mark("strong", "\"\\u+123\""));
    refused(mark("strong", "[".repeat(1000)));
    refused(
        new RawUpdate()
            .struct(8, out -> out.writeVarUint(1).writeVarString("x").writeVarUint(1).writeUint8(5))
            .of(7, 0));
    refused(
        new RawUpdate()
            .struct(9, out -> parent(out).writeVarString("guid").writeUint8(126))
            .of(7, 0));
  }

  @Test
  void refusesEmptyDeletions() {
    refused(new byte[] {0, 1, 7, 1, 3, 0});
  }

  @Test
  void keepsToItsLimits() {
    String name = "n".repeat(DEFAULTS.maxNameLength() + 1);
    refused(new byte[DEFAULTS.maxBytes() + 1]);
    refused(new RawUpdate().element(name).of(7, 0));
    refused(mark(name, "{}"));
    refused(new RawUpdate().rootText("x".repeat(DEFAULTS.maxStringLength() + 1)).of(7, 0));
    assertThatThrownBy(() -> Updates.validate(text(0), new Limits(99, 0, 9, 9, 9, 9, 9, 9)))
        .isInstanceOf(InvalidUpdate.class);
    assertThatThrownBy(
            () ->
                Updates.validate(
                    new byte[] {0, 1, 7, 2, 3, 1, 9, 1}, new Limits(99, 9, 1, 9, 9, 9, 9, 9)))
        .isInstanceOf(InvalidUpdate.class);
  }

  @Test
  void givesWhatAnotherDoesNotKnow() {
    byte[] update = new RawUpdate().rootText("hello").of(7, 0);
    byte[] rest = Updates.diff(update, Updates.encodeStateVector(Map.of(7L, 2)));

    assertThat(Updates.validate(rest, DEFAULTS).inserts())
        .containsExactly(new ClientRange(7, 2, 5));
    assertThat(Updates.diff(update, Updates.encodeStateVector(Map.of(7L, 5))))
        .isEqualTo(new byte[] {0, 0});
  }

  @Test
  void carriesStateVectors() {
    Map<Long, Integer> states = Map.of(1L, 2, 4_294_967_295L, Integer.MAX_VALUE);

    assertThat(Updates.decodeStateVector(Updates.encodeStateVector(states))).isEqualTo(states);
    assertThatThrownBy(() -> Updates.decodeStateVector(new byte[] {9}))
        .isInstanceOf(InvalidUpdate.class);
    assertThatThrownBy(() -> Updates.decodeStateVector(new byte[] {0, 0}))
        .isInstanceOf(InvalidUpdate.class);
  }

  private static byte[] text(int clock) {
    return new RawUpdate().rootText("x").of(7, clock);
  }

  private static byte[] mark(String key, String json) {
    return new RawUpdate()
        .struct(6, out -> parent(out).writeVarString(key).writeVarString(json))
        .of(7, 0);
  }

  private static Lib0Encoder parent(Lib0Encoder out) {
    return out.writeVarUint(1).writeVarString("text");
  }
}
