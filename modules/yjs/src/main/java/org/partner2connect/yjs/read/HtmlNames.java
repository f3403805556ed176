package org.partner2connect.yjs.read;

import java.util.List;
import java.util.Map;

/** Which HTML stands for which node and mark of the usual ProseMirror schemas. */
final class HtmlNames {

  private static final Map<String, String> NODES =
      Map.ofEntries(
          Map.entry("paragraph", "p"),
          Map.entry("bullet_list", "ul"),
          Map.entry("ordered_list", "ol"),
          Map.entry("list_item", "li"),
          Map.entry("blockquote", "blockquote"),
          Map.entry("table", "table"),
          Map.entry("table_row", "tr"),
          Map.entry("table_cell", "td"),
          Map.entry("table_header", "th"),
          Map.entry("hard_break", "br"),
          Map.entry("horizontal_rule", "hr"),
          Map.entry("code_block", "pre"));

  private static final Map<String, String> MARKS =
      Map.of(
          "link", "a",
          "comment", "mark",
          "insertion", "ins",
          "deletion", "del",
          "strong", "strong",
          "em", "em",
          "underline", "u",
          "strike", "s",
          "code", "code");

  /** Marks from the outermost in; others follow by name. */
  private static final List<String> ORDER =
      List.of(
          "link",
          "comment",
          "insertion",
          "deletion",
          "strong",
          "em",
          "underline",
          "strike",
          "code");

  private HtmlNames() {}

  /** Whether an element of this HTML name has neither content nor end. */
  static boolean empty(String tag) {
    return tag.equals("br") || tag.equals("hr");
  }

  static String node(String name) {
    return NODES.getOrDefault(name, "div");
  }

  static String mark(String name) {
    return MARKS.getOrDefault(name, "span");
  }

  static boolean knowsMark(String name) {
    return MARKS.containsKey(name);
  }

  static int rank(String mark) {
    int rank = ORDER.indexOf(mark);
    return rank < 0 ? ORDER.size() : rank;
  }
}
