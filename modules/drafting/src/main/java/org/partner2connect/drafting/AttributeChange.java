package org.partner2connect.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of one element that the server sets or removes.
 *
 * @param path the element's place: index among the root's children, then among that child's
 *     children, and so on
 * @param value a text, a number, a truth value; null removes the attribute
 */
public record AttributeChange(List<Integer> path, String name, @Nullable Object value) {

  public AttributeChange {
    path = List.copyOf(path);
  }
}
