package org.partner2connect.yjs.read;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Run;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;
import org.partner2connect.yjs.json.JsonWriter;

/**
 * Writes a document as ProseMirror's JSON: {@code {"type":"doc","content":[…]}}.
 *
 * <p>The shape is that of {@code yDocToProsemirrorJSON} in y-prosemirror 1.3; marks come in the
 * order of their names, and the suffix of overlapping marks is gone. Bytes become base64.
 */
public final class ProseMirrorJson {

  /** Two levels of JSON for each of the document, and what a value may nest. */
  private static final int MAX_DEPTH = 1100;

  private ProseMirrorJson() {}

  public static String of(XmlFragment document) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("type", "doc");
    root.put("content", nodes(document.children()));
    return JsonWriter.write(root, MAX_DEPTH);
  }

  private static List<Object> nodes(List<XmlNode> children) {
    List<Object> nodes = new ArrayList<>();
    for (XmlNode child : children) {
      switch (child) {
        case XmlElement element -> nodes.add(element(element));
        case XmlText text -> text.runs().forEach(run -> nodes.add(text(run)));
      }
    }
    return nodes;
  }

  private static Map<String, @Nullable Object> element(XmlElement element) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    node.put("type", element.name());
    if (!element.attributes().isEmpty()) {
      Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
      element.attributes().forEach((key, value) -> attributes.put(key, value(value)));
      node.put("attrs", attributes);
    }
    if (!element.children().isEmpty()) {
      node.put("content", nodes(element.children()));
    }
    return node;
  }

  private static Map<String, @Nullable Object> text(Run run) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    node.put("type", "text");
    node.put("text", run.text());
    if (!run.marks().isEmpty()) {
      List<Object> marks = new ArrayList<>();
      run.marks().forEach((name, value) -> marks.add(mark(name, value)));
      node.put("marks", marks);
    }
    return node;
  }

  private static Map<String, Object> mark(String name, Object value) {
    Map<String, Object> mark = new LinkedHashMap<>();
    mark.put("type", MarkNames.plain(name));
    mark.put("attrs", value);
    return mark;
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
      case List<?> list -> {
        List<@Nullable Object> elements = new ArrayList<>();
        list.forEach(element -> elements.add(value(element)));
        yield elements;
      }
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put((String) key, value(member)));
        yield members;
      }
      case null, default -> value;
    };
  }
}
