package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditSessionTests {

  private static final Map<String, Object> STRONG = Map.of("strong", Map.of());

  private static final Map<String, Object> STRONG_LINK =
      Map.of("link", Map.of("href", "https://example.org/?a=\"b\""), "strong", Map.of());

  private static final XmlElement PARAGRAPH =
      XmlElement.of(
          "paragraph",
          new XmlText(
              List.of(
                  new Run("plain ", Map.of()),
                  new Run("strong ", STRONG),
                  new Run("both", STRONG_LINK),
                  new Run(" plain 😀", Map.of()))));

  private static final XmlElement ACTION =
      XmlElement.of("action", XmlElement.of("heading", XmlText.of("Title")).with("level", 4L))
          .with("id", "0190")
          .with("status", "open");

  private final YDoc doc = new YDoc();

  @Test
  void writesWhatItReads() {
    doc.edit("content", 7).append(List.of(PARAGRAPH, ACTION)).finish();

    assertThat(doc.fragment("content")).isEqualTo(XmlFragment.of(PARAGRAPH, ACTION));
    assertThat(doc.characters()).isEqualTo(31);
  }

  @Test
  void givesAnUpdateThatCarriesAllChangesToOthers() {
    YDoc other = new YDoc();
    other.apply(doc.edit("content", 7).append(List.of(PARAGRAPH, ACTION, ACTION)).finish());

    byte[] update =
        doc.edit("content", 7)
            .insert(List.of(), 1, PARAGRAPH)
            .insert(List.of(2), 0, PARAGRAPH)
            .setAttribute(List.of(2), "status", "done")
            .removeAttribute(List.of(3), "id")
            .delete(List.of(), 0)
            .finish();
    other.apply(update);

    assertThat(other.fragment("content")).isEqualTo(doc.fragment("content"));
    assertThat(other.encodeStateAsUpdate()).isEqualTo(doc.encodeStateAsUpdate());
    assertThat(doc.fragment("content").children())
        .startsWith(PARAGRAPH)
        .satisfies(
            children -> {
              assertThat(((XmlElement) children.get(1)).string("status")).contains("done");
              assertThat(((XmlElement) children.get(1)).children()).startsWith(PARAGRAPH);
              assertThat(((XmlElement) children.get(2)).string("id")).isEmpty();
            });
  }

  @Test
  void refusesPlacesThatDoNotExistAndLeavesTheDocumentUsable() {
    doc.edit("content", 7).append(List.of(PARAGRAPH)).finish();
    EditSession session = doc.edit("content", 7);

    assertThatThrownBy(() -> session.delete(List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> session.insert(List.of(0, 0), 0, PARAGRAPH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> session.setAttribute(List.of(), "id", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new YDoc().covers(Updates.validate(session.finish(), Limits.defaults()))).isTrue();
    assertThat(doc.fragment("content")).isEqualTo(XmlFragment.of(PARAGRAPH));
  }

  @Test
  void refusesToGoOnAfterTheEnd() {
    EditSession session = doc.edit("content", 7);
    session.finish();

    assertThatThrownBy(session::finish).isInstanceOf(IllegalStateException.class);
  }
}
