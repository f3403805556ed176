package org.partner2connect.yjs.position;

import java.util.List;

/**
 * A place in a document as it is now.
 *
 * @param root name of the root
 * @param path child indices from the root to a text or element, as the document's fragment shows
 *     them; empty for the root itself
 * @param index before which character of the text (UTF-16 units) or which child; what is embedded
 *     in a text counts one
 * @param assoc at least 0: the place belongs to what follows it; less: to what precedes it
 */
public record Place(String root, List<Integer> path, int index, int assoc) {

  public Place {
    path = List.copyOf(path);
    if (index < 0) {
      throw new IllegalArgumentException("No index: " + index);
    }
  }
}
