package org.partner2connect.yjs.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Run;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;

/**
 * Writes a document as HTML that is safe to put into a page: every character of it is escaped, no
 * attribute of the document gets through but spans of table cells and links to the web or to a
 * mailbox, and marks always nest in the same order.
 *
 * <p>Nodes that HTML does not know become {@code <div data-node="name">}, marks {@code <span
 * data-mark="name">}. Characters that HTML forbids become U+FFFD.
 */
public final class Html {

  private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cc}]+");
  private static final int MOST_COLUMNS = 1000;

  /** A mark with its attributes, as it is open at a place. */
  private record Mark(String name, Object value) {}

  private static final Comparator<Mark> NESTING =
      Comparator.<Mark>comparingInt(mark -> HtmlNames.rank(mark.name()))
          .thenComparing(Mark::name)
          .thenComparing(mark -> String.valueOf(mark.value()));

  private final StringBuilder out = new StringBuilder();

  private Html() {}

  public static String of(XmlFragment document) {
    Html html = new Html();
    document.children().forEach(html::node);
    return html.out.toString();
  }

  /** The address of a link if a page may offer it: http, https or mailto. */
  public static Optional<String> safeLink(@Nullable Object href) {
    return href instanceof String address && SAFE_LINK.matcher(address.strip()).matches()
        ? Optional.of(address.strip())
        : Optional.empty();
  }

  private void node(XmlNode node) {
    switch (node) {
      case XmlText text -> runs(text.runs());
      case XmlElement element -> element(element);
    }
  }

  private void element(XmlElement element) {
    String tag = tag(element);
    out.append('<').append(tag);
    if (tag.equals("div")) {
      attribute("data-node", element.name());
    }
    if (tag.equals("td") || tag.equals("th")) {
      span(element, "colspan");
      span(element, "rowspan");
    }
    out.append('>');
    if (!HtmlNames.empty(tag)) {
      element.children().forEach(this::node);
      out.append("</").append(tag).append('>');
    }
  }

  private static String tag(XmlElement element) {
    if (element.name().equals("heading")) {
      int level =
          element.attributes().get("level") instanceof Number number ? number.intValue() : 1;
      return "h" + Math.clamp(level, 1, 6);
    }
    return HtmlNames.node(element.name());
  }

  private void span(XmlElement cell, String name) {
    if (cell.attributes().get(name) instanceof Number number
        && number.intValue() > 1
        && number.intValue() <= MOST_COLUMNS) {
      attribute(name, String.valueOf(number.intValue()));
    }
  }

  /** Closes and opens only what differs between neighbours. */
  private void runs(List<Run> runs) {
    List<Mark> open = List.of();
    for (Run run : runs) {
      List<Mark> wanted = marks(run.marks());
      int common = 0;
      while (common < Math.min(open.size(), wanted.size())
          && open.get(common).equals(wanted.get(common))) {
        common++;
      }
      close(open, common);
      wanted.subList(common, wanted.size()).forEach(this::open);
      escape(run.text());
      open = wanted;
    }
    close(open, 0);
  }

  private static List<Mark> marks(Map<String, Object> marks) {
    List<Mark> sorted = new ArrayList<>();
    marks.forEach((name, value) -> sorted.add(new Mark(MarkNames.plain(name), value)));
    sorted.sort(NESTING);
    return sorted;
  }

  private void open(Mark mark) {
    Optional<String> link = link(mark);
    out.append('<').append(tag(mark));
    if (link.isPresent()) {
      attribute("href", link.get());
      attribute("rel", "noopener noreferrer nofollow");
    } else if (!HtmlNames.knowsMark(mark.name())) {
      attribute("data-mark", mark.name());
    }
    out.append('>');
  }

  private static Optional<String> link(Mark mark) {
    return mark.name().equals("link") && mark.value() instanceof Map<?, ?> attributes
        ? safeLink(attributes.get("href"))
        : Optional.empty();
  }

  /** A link that leads nowhere safe is mere text. */
  private static String tag(Mark mark) {
    return mark.name().equals("link") && link(mark).isEmpty()
        ? "span"
        : HtmlNames.mark(mark.name());
  }

  private void close(List<Mark> open, int kept) {
    for (int index = open.size() - 1; index >= kept; index--) {
      out.append("</").append(tag(open.get(index))).append('>');
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append((char) point);
                default -> out.appendCodePoint(forbidden(point) ? '\uFFFD' : point);
              }
            });
  }

  private static boolean forbidden(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }
}
