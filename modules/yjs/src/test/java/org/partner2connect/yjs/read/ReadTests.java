package org.partner2connect.yjs.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.yjs.Run;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;

/** Documents as text, HTML and JSON. */
class ReadTests {

  private static final Map<String, Object> NOTHING = Map.of();

  private static XmlElement paragraph(XmlNode... children) {
    return XmlElement.of("paragraph", children);
  }

  private static XmlFragment runs(Run... runs) {
    return XmlFragment.of(paragraph(new XmlText(List.of(runs))));
  }

  private static XmlFragment plan() {
    return XmlFragment.of(
        XmlElement.of("heading", XmlText.of("Plan")).with("level", 2L),
        paragraph(XmlText.of("Line"), XmlElement.of("hard_break"), XmlText.of("break")),
        paragraph(),
        XmlElement.of(
            "bullet_list",
            XmlElement.of("list_item", paragraph(XmlText.of("one"))),
            XmlElement.of("list_item", paragraph(XmlText.of("two")))),
        XmlElement.of("action", XmlElement.of("heading", XmlText.of("Do"))).with("id", "a1"),
        XmlElement.of(
            "table",
            XmlElement.of(
                "table_row",
                XmlElement.of("table_header", paragraph(XmlText.of("A"))),
                XmlElement.of("table_cell", paragraph(XmlText.of("B")), paragraph(XmlText.of("C")))
                    .with("colspan", 2L))));
  }

  @Test
  void readsLines() {
    assertThat(PlainText.of(plan())).isEqualTo("Plan\nLine\nbreak\n\none\ntwo\nDo\nA\tB C");
    assertThat(PlainText.of(XmlFragment.of())).isEmpty();
  }

  @Test
  void writesHtml() {
    assertThat(Html.of(plan()))
        .isEqualTo(
            "<h2>Plan</h2><p>Line<br>break</p><p></p>"
                + "<ul><li><p>one</p></li><li><p>two</p></li></ul>"
                + "<div data-node=\"action\"><h1>Do</h1></div>"
                + "<table><tr><th><p>A</p></th><td colspan=\"2\"><p>B</p><p>C</p></td></tr></table>");
  }

  @Test
  void nestsMarksAlwaysAlike() {
    Map<String, Object> link = Map.of("href", "https://example.org/?a=\"b\"&c");
    XmlFragment document =
        runs(
            new Run("a", Map.of("em", NOTHING)),
            new Run("b", Map.of("em", NOTHING, "strong", NOTHING)),
            new Run("c", Map.of("strong", NOTHING, "link", link)),
            new Run("d", Map.of("comment--x1Y/z2==", Map.of("id", "c"), "sparkle", NOTHING)));

    assertThat(Html.of(document))
        .isEqualTo(
            "<p><em>a</em><strong><em>b</em></strong>"
                + "<a href=\"https://example.org/?a=&quot;b&quot;&amp;c\""
                + " rel=\"noopener noreferrer nofollow\"><strong>c</strong></a>"
                + "<mark><span data-mark=\"sparkle\">d</span></mark></p>");
  }

  @Test
  void escapesWhatCouldBeMarkup() {
    XmlFragment document =
        XmlFragment.of(
            XmlElement.of("x\" onclick=\"y", XmlText.of("<script>'&\u0000\u0007\ud800</script>"))
                .with("onload", "alert(1)"));

    assertThat(Html.of(document))
        .isEqualTo(
            "<div data-node=\"x&quot; onclick=&quot;y\">"
                + "&lt;script&gt;&#39;&amp;\uFFFD\uFFFD\uFFFD&lt;/script&gt;</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "/here",
        "https://",
        "http://a b",
        "\u0001https://x"
      })
  void makesNoLinkThatIsNotSafe(String href) {
    XmlFragment document = runs(new Run("x", Map.of("link", Map.of("href", href))));

    assertThat(Html.of(document)).isEqualTo("<p><span>x</span></p>");
    assertThat(Html.safeLink(href)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "HTTP://example.org/é", "mailto:a@example.org"})
  void keepsSafeLinks(String href) {
    assertThat(Html.safeLink(" " + href)).contains(href);
    assertThat(Html.of(runs(new Run("x", Map.of("link", Map.of("href", href)))))).contains(href);
  }

  @Test
  void writesJsonAsProseMirrorDoes() {
    XmlFragment document =
        XmlFragment.of(
            XmlElement.of("heading", XmlText.of("A\"")).with("level", 1L),
            paragraph(),
            paragraph(
                new XmlText(
                    List.of(
                        new Run("b", Map.of("comment--x1Y/z2==", Map.of("id", "c"))),
                        new Run("c", Map.of("strong", NOTHING))))));

    assertThat(ProseMirrorJson.of(document))
        .isEqualTo(
            "{\"type\":\"doc\",\"content\":["
                + "{\"type\":\"heading\",\"attrs\":{\"level\":1},"
                + "\"content\":[{\"type\":\"text\",\"text\":\"A\\\"\"}]},"
                + "{\"type\":\"paragraph\"},"
                + "{\"type\":\"paragraph\",\"content\":["
                + "{\"type\":\"text\",\"text\":\"b\","
                + "\"marks\":[{\"type\":\"comment\",\"attrs\":{\"id\":\"c\"}}]},"
                + "{\"type\":\"text\",\"text\":\"c\","
                + "\"marks\":[{\"type\":\"strong\",\"attrs\":{}}]}]}]}");
  }

  @Test
  void writesAnyDepthThatADocumentCanHave() {
    XmlElement deep = paragraph();
    for (int level = 0; level < 499; level++) {
      deep = XmlElement.of("blockquote", deep);
    }
    XmlFragment document = XmlFragment.of(deep);

    assertThat(ProseMirrorJson.of(document)).endsWith("]}");
    assertThat(Html.of(document)).endsWith("</blockquote>");
    assertThat(PlainText.of(document)).isEmpty();
  }
}
