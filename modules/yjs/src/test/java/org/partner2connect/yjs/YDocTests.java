package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YDocTests {

  private static final Limits DEFAULTS = Limits.defaults();
  private static final XmlElement PARAGRAPH = XmlElement.of("paragraph", XmlText.of("text"));

  private final YDoc doc = new YDoc();

  @Test
  void countsVisibleCharactersOnly() {
    doc.edit("content", 7).append(List.of(PARAGRAPH, PARAGRAPH, XmlText.of("😀"))).finish();
    assertThat(doc.characters()).isEqualTo(10);

    doc.edit("content", 7).delete(List.of(), 0).finish();
    assertThat(doc.characters()).isEqualTo(6);
    YDoc other = new YDoc();
    other.apply(doc.encodeStateAsUpdate());
    assertThat(other.characters()).isEqualTo(6);
  }

  @Test
  void tellsWhatAnUpdateWouldPutWhere() {
    doc.edit("content", 7).append(List.of(XmlElement.of("blockquote", PARAGRAPH))).finish();
    YDoc other = new YDoc();
    other.apply(doc.encodeStateAsUpdate());
    byte[] update =
        other
            .edit("content", 8)
            .insert(List.of(0, 0), 1, XmlElement.of("action").with("id", "1"))
            .setAttribute(List.of(0), "level", 2L)
            .finish();
    byte[] before = doc.encodeStateAsUpdate();

    Preview preview = doc.preview(update);

    assertThat(preview.placements()).containsExactly(new Placement("paragraph", "action"));
    assertThat(preview.attributes())
        .containsExactlyInAnyOrder(
            new AttributeWrite("action", "id", "1"), new AttributeWrite("blockquote", "level", 2L));
    assertThat(preview.depth()).isEqualTo(3);
    assertThat(preview.missing()).isEmpty();
    assertThat(preview.covered()).isFalse();
    assertThat(doc.encodeStateAsUpdate()).isEqualTo(before);
    doc.apply(update);
    assertThat(doc.preview(update).covered()).isTrue();
    assertThat(doc.preview(update).placements()).isEmpty();
  }

  @Test
  void seesThroughTheNeighboursWhereTypingGoes() {
    doc.apply(new RawUpdate().rootText("hello").of(7, 0));

    Preview typing = doc.preview(new RawUpdate().text(7, 4, " you").of(8, 0));

    assertThat(typing.placements())
        .containsExactly(new Placement(Placement.ROOT, Placement.CHARACTERS));
    assertThat(typing.characters()).isEqualTo(9);
    assertThatThrownBy(() -> typing.requireWithin(new Limits(9, 9, 9, 9, 9, 9, 8, 9)))
        .isInstanceOf(InvalidUpdate.class);
  }

  @Test
  void waitsForWhatIsMissing() {
    byte[] first = new RawUpdate().rootText("a").of(7, 0);
    byte[] second = new RawUpdate().text(7, 0, "b").of(8, 0);
    assertThat(doc.missing(Updates.validate(second, DEFAULTS))).isEqualTo(Set.of(7L));
    assertThat(doc.preview(second).missing()).isEqualTo(Set.of(7L));

    doc.apply(second);
    assertThat(doc.hasPending()).isTrue();
    assertThat(doc.text("text")).isEmpty();
    YDoc heir = new YDoc();
    heir.apply(doc.encodeStateAsUpdate());
    doc.apply(first);
    heir.apply(first);

    assertThat(List.of(doc.text("text"), heir.text("text"))).containsOnly("ab");
    assertThat(doc.hasPending()).isFalse();
    assertThat(doc.missing(Updates.validate(second, DEFAULTS))).isEmpty();
  }

  @Test
  void neverLosesWhatDependsOnEachOtherInACircle() {
    byte[] circle =
        new RawUpdate()
            .text(8, 1, "a")
            .text(7, 0, "b")
            .and(7, 0, new RawUpdate().text(7, 1, "c").text(8, 0, "d"), 8, 0);
    UpdateSummary summary = Updates.validate(circle, DEFAULTS);

    assertThat(doc.missing(summary)).isEmpty();
    assertThat(doc.preview(circle).missing()).isNotEmpty();
    doc.apply(circle);
    assertThat(doc.hasPending()).isTrue();
    assertThat(Updates.validate(doc.encodeStateAsUpdate(), DEFAULTS).inserts())
        .isEqualTo(summary.inserts());
  }

  @Test
  void knowsALongClientId() {
    long client = (1L << 53) - 1;
    doc.apply(new RawUpdate().rootText("x").of(client, 0));

    assertThat(doc.clock(client)).isEqualTo(1);
    assertThat(Updates.decodeStateVector(doc.stateVector())).isEqualTo(Map.of(client, 1));
  }

  /** 60,000 levels in half a megabyte overflow the stack of browsers. */
  @Test
  @Timeout(10)
  void survivesAnyDepth() {
    RawUpdate nested = new RawUpdate().element("x");
    for (int level = 0; level < 60_000; level++) {
      nested.elementIn(7, level, "x");
    }
    byte[] update = nested.of(7, 0);

    assertThatThrownBy(() -> doc.apply(update, DEFAULTS))
        .isInstanceOf(InvalidUpdate.class)
        .hasMessageContaining("deeper");
    assertThat(doc.encodeStateAsUpdate()).isEqualTo(new byte[] {0, 0});
    doc.apply(update);
    assertThat(doc.fragment("content").children()).hasSize(1);
    doc.edit("content", 8).delete(List.of(), 0).finish();
    assertThat(doc.fragment("content").children()).isEmpty();
    assertThat(doc.structs()).isEqualTo(2);
  }

  /** Each piece claims to stand before another character, so that all must be compared with all. */
  @Test
  @Timeout(20)
  void refusesToWorkWithoutBound() {
    int length = 100_000;
    doc.apply(new RawUpdate().rootText("x".repeat(length)).of(7, 0));
    RawUpdate crafted = new RawUpdate();
    for (int piece = 1; piece < length; piece++) {
      crafted.textBefore(7, piece, "y");
    }
    byte[] update = crafted.of(8, 0);
    assertThat(update.length).isLessThan(DEFAULTS.maxBytes());

    assertThatThrownBy(() -> doc.apply(update, DEFAULTS))
        .isInstanceOf(InvalidUpdate.class)
        .hasMessageContaining("work");
    assertThatThrownBy(() -> doc.apply(new byte[] {0, 0}))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> doc.fragment("text")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsDeletedContentIfAsked() {
    YDoc keeping = YDoc.keepingDeleted();
    for (YDoc each : List.of(doc, keeping)) {
      each.edit("content", 7).append(List.of(PARAGRAPH)).finish();
      each.edit("content", 7).delete(List.of(), 0).finish();
    }

    assertThat(doc.fragment("content")).isEqualTo(keeping.fragment("content"));
    assertThat(Updates.validate(keeping.encodeStateAsUpdate(), DEFAULTS).characters()).isEqualTo(4);
    assertThat(Updates.validate(doc.encodeStateAsUpdate(), DEFAULTS).characters()).isZero();
  }

  @Test
  void readsARootThatIsNotThere() {
    assertThat(doc.fragment("content")).isEqualTo(XmlFragment.of());
    assertThat(doc.text("text")).isEmpty();
    assertThat(doc.stateVector()).isEqualTo(new byte[] {0});
  }
}
