package org.partner2connect.actionplans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;

/**
 * An action node as it stands in a document, before anything in it has been checked.
 *
 * @param ordinal its place among the action nodes, counted from 0 in document order
 * @param path its place in the tree: index among the root's children, then among that child's
 *     children, and so on
 * @param number pillar and place, for people; empty for an action inside something else
 * @param attributes what the node carries beside its text; values of any kind
 */
record FoundAction(
    int ordinal,
    List<Integer> path,
    String number,
    String title,
    String description,
    Map<String, @Nullable Object> attributes) {

  /** The id written in the node, if it is one. */
  Optional<UUID> id() {
    return text("id").flatMap(Ids::parse);
  }

  /** An attribute's text without surrounding space, if it has one. */
  Optional<String> text(String attribute) {
    return raw(attribute) instanceof String text
        ? Optional.of(PlainText.storable(text).strip()).filter(found -> !found.isEmpty())
        : Optional.empty();
  }

  /** The same text in another node. */
  FoundAction at(List<Integer> path, Map<String, @Nullable Object> attributes) {
    return new FoundAction(ordinal, path, number, title, description, attributes);
  }

  @Nullable Object raw(String attribute) {
    return attributes.get(attribute);
  }
}
