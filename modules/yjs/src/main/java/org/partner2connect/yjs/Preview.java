package org.partner2connect.yjs;

import java.util.List;
import java.util.Set;

/**
 * What an update would do to a document, found without changing it.
 *
 * @param covered nothing: all of it is known and done
 * @param missing clients whose structs must come first; if there are any, the rest is incomplete
 * @param placements what new things it would put into what
 * @param attributes attributes it would set
 * @param depth how deep the deepest new type would stand, 0 without any
 * @param characters UTF-16 units the document could hold thereafter, before deletions
 */
public record Preview(
    boolean covered,
    Set<Long> missing,
    Set<Placement> placements,
    List<AttributeWrite> attributes,
    int depth,
    int characters) {

  /** Refuses what would make the document exceed its limits. */
  public void requireWithin(Limits limits) {
    if (depth > limits.maxDepth()) {
      throw new InvalidUpdate("Document deeper than " + limits.maxDepth());
    }
    if (characters > limits.maxCharacters()) {
      throw new InvalidUpdate("Document longer than " + limits.maxCharacters());
    }
  }
}
