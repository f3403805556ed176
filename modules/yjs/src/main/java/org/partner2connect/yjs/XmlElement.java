package org.partner2connect.yjs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable element.
 *
 * @param attributes Boolean, Long, Double, BigInteger, String, List, Map, byte[] or {@code null} by
 *     name, in the order of names when read from a document
 */
public record XmlElement(
    String name, Map<String, @Nullable Object> attributes, List<XmlNode> children)
    implements XmlNode {

  public XmlElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  public static XmlElement of(String name, XmlNode... children) {
    return new XmlElement(name, Map.of(), List.of(children));
  }

  /** This element with an attribute more. */
  public XmlElement with(String key, Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(attributes);
    more.put(key, value);
    return new XmlElement(name, more, children);
  }

  /** An attribute if it is set to a string. */
  public Optional<String> string(String key) {
    return attributes.get(key) instanceof String value ? Optional.of(value) : Optional.empty();
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    children.forEach(child -> text.append(child.text()));
    return text.toString();
  }
}
